package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.engine.Intake;
import org.entente.json.Shapes;
import org.entente.model.Article;
import org.entente.model.Reading;

/**
 * The input as rows: an article each, or where it was and why it cannot be read. Parquet is read by
 * Spark, its columns known by their names as those of JSON Lines are; all else by the engine's own
 * readers from streams, each file or portion of one in a task.
 */
final class Readings {
  /** The order of the input, an article, or else why there is none. */
  static final StructType READING =
      StructType.fromDDL(
          "portion BIGINT, number BIGINT, id STRING, date STRING, date_source STRING,"
              + " title STRING, source STRING, url STRING, language STRING, text STRING,"
              + " file STRING, place STRING, reason STRING, way_out STRING");

  private final SparkSession spark;
  private final Settings settings;

  Readings(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /** Where a reading comes from: what orders it, and the file for messages. */
  private record Origin(long portion, long number, String file) {}

  /** All of the input. */
  Dataset<Row> all() throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    List<Portion> parquet = new ArrayList<>();
    List<Portion> others = new ArrayList<>();
    for (Portion portion : Portion.under(configuration, settings.paths(), Portion.LONGEST)) {
      (portion.path().endsWith(".parquet") ? parquet : others).add(portion);
    }
    Dataset<Row> all = parsed(others, configuration);
    return parquet.isEmpty() ? all : all.union(tables(parquet));
  }

  private Dataset<Row> parsed(List<Portion> portions, Configuration configuration) {
    SerializableConfiguration shipped = new SerializableConfiguration(configuration);
    Settings told = settings;
    JavaRDD<Row> rows =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(portions, Math.max(1, portions.size()))
            .flatMap(portion -> read(portion, told, shipped.value()));
    return spark.createDataFrame(rows, READING);
  }

  private static Iterator<Row> read(Portion portion, Settings told, Configuration configuration) {
    try {
      InputStream bytes = portion.open(configuration);
      String name = portion.name();
      Iterator<Reading<Article>> readings =
          Intake.articles(told.tables(), name, bytes, told.input());
      return numbered(readings, portion.number(), name);
    } catch (IOException e) {
      throw new UncheckedIOException(portion.name() + ": cannot be read", e);
    }
  }

  private Dataset<Row> tables(List<Portion> files) {
    HashMap<String, Long> numbers = new HashMap<>();
    files.forEach(f -> numbers.put(URI.create(f.path()).getPath(), f.number()));
    Settings told = settings;
    Dataset<Row> table =
        spark.read().parquet(files.stream().map(Portion::path).toArray(String[]::new));
    Column[] columns =
        Stream.of(table.columns()).map(c -> col("`" + c + "`")).toArray(Column[]::new);
    return table
        .select(col("_metadata.file_path"), col("_metadata.row_index"), to_json(struct(columns)))
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> read(rows, numbers, told),
            Encoders.row(READING));
  }

  /** Rows of Parquet files: path, index and fields as JSON. Each gives one reading. */
  private static Iterator<Row> read(Iterator<Row> rows, Map<String, Long> numbers, Settings told) {
    Deque<Origin> places = new ArrayDeque<>();
    Iterator<Intake.Row> given =
        map(
            rows,
            row -> {
              long portion = numbers.getOrDefault(URI.create(row.getString(0)).getPath(), 0L);
              places.add(new Origin(portion, row.getLong(1), row.getString(0)));
              String place = "row " + (row.getLong(1) + 1);
              return new Intake.Row(row.getString(0), place, row.getString(2));
            });
    return map(
        Intake.rows(told.tables(), given, told.input()), reading -> row(places.remove(), reading));
  }

  private static Iterator<Row> numbered(
      Iterator<Reading<Article>> readings, long portion, String file) {
    long[] number = new long[1];
    return map(readings, reading -> row(new Origin(portion, number[0]++, file), reading));
  }

  private static Row row(Origin origin, Reading<Article> reading) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("portion", origin.portion());
    fields.put("number", origin.number());
    fields.put("file", origin.file());
    if (reading instanceof Reading.Read<Article> read) {
      fields.putAll(Shapes.article(read.value()));
      read.value().date().ifPresent(d -> fields.put("date", d.toString()));
    } else if (reading instanceof Reading.Quarantined<Article> bad) {
      fields.put("file", bad.file());
      fields.put("place", bad.place());
      fields.put("reason", bad.reason());
      fields.put("way_out", bad.wayOut());
    }
    return Tables.row(fields, READING);
  }

  private static <A, B> Iterator<B> map(Iterator<A> items, Function<A, B> how) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public B next() {
        return how.apply(items.next());
      }
    };
  }
}
