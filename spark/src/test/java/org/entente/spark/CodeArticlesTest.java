package org.entente.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job gives the rows that one machine gives, however it is cut and however often it is run. */
class CodeArticlesTest {
  @TempDir Path folder;

  @Test
  void givesTheRowsOfOneMachineAndGoesOnWhereItStopped() throws Exception {
    try (SparkSession spark = session("local[2]")) {
      same(spark);
      goesOn(spark);
      functionGivesEvents(spark);
    }
  }

  @Test
  @Tag("slow")
  void givesTheRowsOfOneMachineOnTwoWorkers() throws Exception {
    try (SparkSession spark = session("local-cluster[2,1,2048]")) {
      same(spark);
    }
  }

  private static SparkSession session(String master) throws IOException {
    Path home = Path.of(System.getenv("SPARK_HOME"));
    Files.createDirectories(home.resolve("jars"));
    return SparkSession.builder()
        .master(master)
        .appName("test")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "3")
        .config("spark.executor.memory", "2g")
        .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
        .config("spark.sql.warehouse.dir", home.resolve("warehouse").toString())
        .getOrCreate();
  }

  private void same(SparkSession spark) throws Exception {
    Path news = folder.resolve("news");
    News.write(news, spark);
    CodeArticles.run(spark, settings(news, 2));
    OneMachine one =
        new OneMachine(
            List.of(news.resolve("a.jsonl"), news.resolve("b.warc")), News.lines(100, 12, 8));
    assertTrue(one.events().size() > 40, "events " + one.events().size());
    assertEquals(one.eventLines(), lines(spark, "events", Tables.EVENT));
    assertEquals(one.events().size(), table(spark, "events").count());
    assertEquals(one.statementLines(), lines(spark, "statements", Tables.STATEMENT));
    assertEquals(one.clusters(), clusters(spark));
    assertEquals(sorted(one.aside.stream()), sorted(reasons(spark)));
    assertEquals(List.of("line 4", "line 13"), places(spark));
  }

  private void goesOn(SparkSession spark) throws Exception {
    TreeSet<String> before = lines(spark, "events", Tables.EVENT);
    long aside = table(spark, "quarantine").count();
    Path out = folder.resolve("out");
    Files.delete(out.resolve("_done/1-0"));
    delete(out.resolve("events/published=2016-03-01/slice=1-0"));
    Files.write(folder.resolve("news/d.jsonl"), News.lines(200, 3, 9));
    CodeArticles.run(spark, settings(folder.resolve("news"), 1));
    TreeSet<String> after = lines(spark, "events", Tables.EVENT);
    assertTrue(after.containsAll(before) && after.size() > before.size());
    assertEquals(after.size(), table(spark, "events").count());
    long articles = spark.read().parquet(out.resolve("articles").toString()).count();
    assertEquals(30 + 1 + 12 + 3, articles);
    assertEquals(aside, table(spark, "quarantine").count());
  }

  private static void functionGivesEvents(SparkSession spark) {
    EventsFunction.register(spark);
    List<Row> rows =
        spark
            .sql(
                "SELECT e.event, e.actor[0].country FROM (SELECT explode(entente_events("
                    + "'Soldiers of Iran shelled a village in Turkey.', '2016-03-01')) AS e)")
            .collectAsList();
    assertEquals("[[ASSAULT,IRN]]", rows.toString());
  }

  private Settings settings(Path news, int slices) {
    return Settings.of(
        List.of(
            "--output",
            folder.resolve("out").toString(),
            "--slices",
            "" + slices,
            news.toString()));
  }

  private Dataset<Row> table(SparkSession spark, String name) {
    return spark.read().parquet(folder.resolve("out").resolve(name).toString());
  }

  private TreeSet<String> lines(SparkSession spark, String name, StructType type) {
    Dataset<Row> rows =
        table(spark, name)
            .withColumn("published", functions.col("published").cast("string"))
            .select(Stream.of(type.fieldNames()).map(functions::col).toArray(n -> columns(n)));
    TreeSet<String> lines = new TreeSet<>();
    rows.collectAsList().forEach(r -> lines.add(Normal.line(r, type)));
    return lines;
  }

  private static org.apache.spark.sql.Column[] columns(int size) {
    return new org.apache.spark.sql.Column[size];
  }

  private Map<String, String> clusters(SparkSession spark) {
    Map<String, String> clusters = new HashMap<>();
    table(spark, "clusters")
        .collectAsList()
        .forEach(r -> clusters.put(r.getAs("event"), r.getAs("cluster")));
    return clusters;
  }

  private Stream<String> reasons(SparkSession spark) {
    return table(spark, "quarantine").collectAsList().stream().map(r -> r.getAs("reason"));
  }

  private List<String> places(SparkSession spark) {
    return table(spark, "quarantine").collectAsList().stream()
        .map(r -> r.<String>getAs("place"))
        .filter(p -> !p.isEmpty())
        .sorted((a, b) -> a.length() - b.length())
        .toList();
  }

  private static List<String> sorted(Stream<String> lines) {
    return lines.sorted().toList();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
