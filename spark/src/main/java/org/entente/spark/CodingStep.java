package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.engine.Engine;

/**
 * Codes the slices that are not done. Each is coded once, written to the three tables over what an
 * earlier try may have left there, and then noted as done.
 */
final class CodingStep {
  /** One of the three is filled. */
  private static final StructType OUTCOME =
      new StructType()
          .add("event", Tables.STORED_EVENT)
          .add("statement", Tables.STATEMENT)
          .add("aside", Tables.QUARANTINE);

  private static final int TASKS_A_CORE = 4;

  private final SparkSession spark;
  private final Settings settings;
  private final Output output;

  CodingStep(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.settings = settings;
    this.output = new Output(settings.output());
  }

  /** Codes what is open; how many slices that were. */
  int run() {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    List<String> open = output.open(configuration);
    for (String slice : open) {
      code(slice);
      output.done(configuration, slice);
    }
    return open.size();
  }

  private void code(String slice) {
    String[] parts = slice.split("-");
    int tasks = spark.sparkContext().defaultParallelism() * TASKS_A_CORE;
    String knowledge = settings.knowledge();
    Dataset<Row> outcomes =
        spark
            .read()
            .schema(Tables.ARTICLE)
            .parquet(output.articles(Integer.parseInt(parts[0])) + "/slice=" + parts[1])
            .repartition(tasks)
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) articles -> outcomes(articles, knowledge),
                Encoders.row(OUTCOME))
            .persist(StorageLevel.DISK_ONLY());
    for (String table : List.of("event", "statement", "aside")) {
      String name = table.equals("aside") ? "quarantine" : table + "s";
      write(
          outcomes.filter(table + " is not null").select(table + ".*"), output.table(name), slice);
    }
    outcomes.unpersist();
  }

  private static Iterator<Row> outcomes(Iterator<Row> articles, String knowledge) {
    Engine engine = SharedEngine.of(knowledge);
    return new Iterator<>() {
      private Iterator<Row> ready = List.<Row>of().iterator();

      @Override
      public boolean hasNext() {
        while (!ready.hasNext() && articles.hasNext()) {
          ready = outcomes(CodedArticle.of(engine, articles.next())).iterator();
        }
        return ready.hasNext();
      }

      @Override
      public Row next() {
        hasNext();
        return ready.next();
      }
    };
  }

  private static List<Row> outcomes(CodedArticle coded) {
    List<Row> rows = new ArrayList<>();
    coded.events().forEach(e -> rows.add(RowFactory.create(e, null, null)));
    coded.statements().forEach(s -> rows.add(RowFactory.create(null, s, null)));
    coded.aside().forEach(q -> rows.add(RowFactory.create(null, null, q)));
    return rows;
  }

  /** Writes rows as one slice of a table, in place of what was there of it, parted by day. */
  static void write(Dataset<Row> rows, String table, String slice) {
    rows.withColumn("published", col("published").cast(DataTypes.DateType))
        .withColumn("slice", lit(slice))
        .repartition(col("published"))
        .write()
        .mode(SaveMode.Overwrite)
        .option("partitionOverwriteMode", "dynamic")
        .partitionBy("published", "slice")
        .parquet(table);
  }
}
