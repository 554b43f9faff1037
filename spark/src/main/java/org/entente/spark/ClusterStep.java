package org.entente.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.entente.cluster.Block;
import org.entente.cluster.Cluster;
import org.entente.cluster.Clusters;
import org.entente.json.EventRecord;
import org.entente.json.JsonLine;
import org.entente.model.Event;

/**
 * Takes reports of one event together, over all articles. Events are parted into groups of blocks
 * that never meet, and each group is clustered by the engine's own function as on one machine: the
 * result is the same.
 */
final class ClusterStep {
  /** Of more events than these, groups end with the year, as the store's do. */
  private static final long AT_ONCE = 200_000;

  private final SparkSession spark;
  private final Output output;

  ClusterStep(SparkSession spark, Settings settings) {
    this.spark = spark;
    this.output = new Output(settings.output());
  }

  /** Writes the table of clusters anew. */
  void run() {
    if (output.exists(spark.sparkContext().hadoopConfiguration(), "events")) {
      clusters(spark.read().parquet(output.table("events")))
          .write()
          .mode(SaveMode.Overwrite)
          .parquet(output.table("clusters"));
    }
  }

  /** The clusters of stored events. */
  static Dataset<Row> clusters(Dataset<Row> events) {
    HashMap<String, String> groups = groups(events);
    Column[] record =
        Stream.of(events.columns())
            .filter(c -> !List.of("words", "block", "slice").contains(c))
            .map(c -> col("`" + c + "`"))
            .toArray(Column[]::new);
    return events
        .select(col("block"), col("words"), to_json(struct(record)))
        .groupByKey((MapFunction<Row, String>) r -> groups.get(r.getString(0)), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>) (group, rows) -> clusters(rows),
            Encoders.row(Tables.CLUSTER));
  }

  private static HashMap<String, String> groups(Dataset<Row> events) {
    List<Row> keys = events.select("block").distinct().collectAsList();
    List<Block> blocks = keys.stream().map(r -> BlockKey.read(r.getString(0))).toList();
    HashMap<String, String> groups = new HashMap<>();
    Map<Block, Block> firsts = Block.groups(blocks, events.count() > AT_ONCE);
    firsts.forEach((block, first) -> groups.put(BlockKey.of(block), BlockKey.of(first)));
    return groups;
  }

  private static Iterator<Row> clusters(Iterator<Row> rows) {
    List<Event> events = new ArrayList<>();
    rows.forEachRemaining(
        r -> events.add(EventRecord.event(JsonLine.read(r.getString(2)), r.getString(1))));
    return Clusters.of(events).stream().flatMap(ClusterStep::members).iterator();
  }

  private static Stream<Row> members(Cluster cluster) {
    return cluster.members().stream()
        .map(
            e ->
                RowFactory.create(
                    cluster.id(), e.id(), e.article().id(), e == cluster.canonical()));
  }
}
