package org.entente.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** The columns of the tables, and records as rows of them. Fields are those of the JSON records. */
final class Tables {
  private static final String WHO =
      "name STRING, id STRING, country STRING, sector STRING, office STRING, kind STRING,"
          + " confidence DOUBLE";
  private static final String AT = "start INT, end INT, text STRING";
  private static final String MENTION = "STRUCT<text STRING, start INT, end INT, " + WHO + ">";
  private static final String REASON =
      "STRUCT<field STRING, row STRING, start INT, end INT, note STRING>";

  /** An article let in. */
  static final StructType ARTICLE =
      StructType.fromDDL(
          "id STRING, date STRING, date_source STRING, title STRING, source STRING, url STRING,"
              + " language STRING, text STRING");

  /** What was set aside; {@code article} only where the coder failed on it. */
  static final StructType QUARANTINE =
      StructType.fromDDL(
          "file STRING, place STRING, reason STRING, way_out STRING, article STRING,"
              + " published STRING");

  /** An event. Numbers of people are text, as they may be ranges. */
  static final StructType EVENT =
      StructType.fromDDL(
          "id STRING, article STRING, published STRING, event STRING, mode ARRAY<STRING>,"
              + " context ARRAY<STRING>, cameo STRING, quad INT, score DOUBLE, actor ARRAY<"
              + MENTION
              + ">, recipient ARRAY<"
              + MENTION
              + ">, date STRING, date_end STRING, granularity STRING, status STRING,"
              + " historical BOOLEAN, speaker "
              + MENTION
              + ", effective STRUCT<from STRING, to STRING>,"
              + " commitment STRUCT<what STRING, by STRING, by_text STRING, condition STRING>,"
              + " size STRUCT<dead STRING, injured STRING, arrested STRING, protesters STRING>,"
              + " place STRUCT<text STRING, start INT, end INT, name STRING, country STRING,"
              + " admin1 STRING, lat DOUBLE, lon DOUBLE, feature STRING, precision STRING,"
              + " geonames_id STRING>, sentence STRUCT<index INT, "
              + AT
              + ">, trigger STRUCT<"
              + AT
              + ">, evidence ARRAY<STRUCT<"
              + AT
              + ", role STRING, row STRING>>, links ARRAY<STRUCT<type STRING, event STRING>>,"
              + " cluster STRING, confidence DOUBLE, reasons ARRAY<"
              + REASON
              + ">");

  /** An event as stored: with what clusters are made from. */
  static final StructType STORED_EVENT =
      EVENT.add("words", DataTypes.StringType).add("block", DataTypes.StringType);

  /** A statement, with the day its article was published. */
  static final StructType STATEMENT =
      StructType.fromDDL(
          "id STRING, article STRING, published STRING, source ARRAY<ARRAY<INT>>,"
              + " cue ARRAY<ARRAY<INT>>, content ARRAY<ARRAY<INT>>, speaker "
              + MENTION
              + ", kind STRING, polarity STRING, date STRING, events ARRAY<STRING>");

  /** Which event belongs to which cluster, and whether it stands for it. */
  static final StructType CLUSTER =
      StructType.fromDDL("cluster STRING, event STRING, article STRING, lead BOOLEAN");

  private Tables() {}

  /** A record's fields as a row. */
  static Row row(Map<?, ?> fields, StructType type) {
    Object[] cells = new Object[type.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cell(fields.get(type.apply(i).name()), type.apply(i).dataType());
    }
    return RowFactory.create(cells);
  }

  private static Object cell(Object value, DataType type) {
    if (value == null) {
      return null;
    }
    if (type instanceof StructType struct) {
      return row((Map<?, ?>) value, struct);
    }
    if (type instanceof ArrayType array) {
      List<Object> cells = new ArrayList<>();
      ((List<?>) value).forEach(v -> cells.add(cell(v, array.elementType())));
      return CollectionConverters.asScala(cells).toSeq();
    }
    return type.equals(DataTypes.StringType) ? value.toString() : value;
  }
}
