package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.storage.StorageLevel;

/**
 * Lets the articles of the input in that are not there yet, and files them in slices. Of articles
 * with one id the first in the order of the input counts; the same text again is passed over,
 * another is set aside.
 */
final class IntakeStep {
  private static final int SLICE = 20_000;

  private final SparkSession spark;
  private final Settings settings;
  private final Output output;
  private final Configuration configuration;

  IntakeStep(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.settings = settings;
    this.output = new Output(settings.output());
    this.configuration = spark.sparkContext().hadoopConfiguration();
  }

  /** Reads the input; how many articles are new. */
  long run() throws IOException {
    Dataset<Row> readings = new Readings(spark, settings).all().persist(StorageLevel.DISK_ONLY());
    Dataset<Row> ranked = ranked(readings);
    List<Integer> runs = output.runs(configuration);
    int run = runs.isEmpty() ? 1 : runs.get(runs.size() - 1) + 1;
    Dataset<Row> fresh = ranked.filter("n = 1 and not known").persist(StorageLevel.DISK_ONLY());
    long count = fresh.count();
    Dataset<Row> aside = unknown(aside(readings, ranked), run);
    if (count > 0 || !aside.isEmpty()) {
      write(aside, run);
      write(fresh, run, count);
    }
    fresh.unpersist();
    readings.unpersist();
    return count;
  }

  private Dataset<Row> ranked(Dataset<Row> readings) {
    Dataset<Row> read =
        readings
            .filter("id is not null")
            .withColumn("hash", sha2(col("text"), 256))
            .withColumn("known", lit(false));
    for (int run : output.runs(configuration)) {
      if (output.slices(configuration, run).isEmpty()) {
        continue;
      }
      Dataset<Row> known =
          spark
              .read()
              .parquet(output.articles(run))
              .select("id", "hash")
              .withColumn("known", lit(true));
      read = read.unionByName(known, true);
    }
    WindowSpec same =
        Window.partitionBy("id").orderBy(col("known").desc(), col("portion"), col("number"));
    return read.withColumn("n", row_number().over(same))
        .withColumn("first", first("hash").over(same));
  }

  private static Dataset<Row> aside(Dataset<Row> readings, Dataset<Row> ranked) {
    Dataset<Row> taken =
        ranked
            .filter("not known and n > 1 and hash <> first")
            .withColumn("place", lit(""))
            .withColumn(
                "reason",
                concat(
                    lit("its id '"), col("id"), lit("' is taken by an article with another text")))
            .withColumn("way_out", lit("give each article its own id, or none"));
    return readings
        .filter("id is null")
        .select("file", "place", "reason", "way_out")
        .union(taken.select("file", "place", "reason", "way_out"))
        .withColumn("article", lit(null).cast("string"))
        .withColumn("published", lit(null).cast("string"));
  }

  /** What earlier runs did not set aside already. */
  private Dataset<Row> unknown(Dataset<Row> aside, int run) {
    if (!output.exists(configuration, "quarantine")) {
      return aside;
    }
    Dataset<Row> before =
        spark
            .read()
            .schema(Tables.QUARANTINE.add("slice", "string"))
            .parquet(output.table("quarantine"))
            .filter(col("slice").notEqual(run + "-read"));
    return aside.join(
        before.select("file", "place", "reason"),
        scala.jdk.javaapi.CollectionConverters.asScala(List.of("file", "place", "reason")).toSeq(),
        "left_anti");
  }

  private void write(Dataset<Row> aside, int run) {
    CodingStep.write(aside, output.table("quarantine"), run + "-read");
  }

  private void write(Dataset<Row> fresh, int run, long count) {
    int slices = settings.slices() > 0 ? settings.slices() : (int) (1 + count / SLICE);
    fresh
        .drop("portion", "number", "file", "place", "reason", "way_out", "known", "n", "first")
        .withColumn("slice", pmod(xxhash64(col("id")), lit(slices)).cast("int"))
        .repartition(slices, col("slice"))
        .write()
        .mode(SaveMode.Overwrite)
        .option("partitionOverwriteMode", "static")
        .partitionBy("slice")
        .parquet(output.articles(run));
  }
}
