package org.entente.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.entente.engine.Engine;
import org.entente.engine.Intake;
import org.entente.json.Shapes;
import org.entente.model.Article;

/**
 * The events of a text, for SQL: {@code entente_events(text, published)}, an array of structs. The
 * day may be a date, text YYYY-MM-DD, or null; a null text has no events. One engine a process.
 *
 * <pre>
 * SELECT e.event, e.actor, e.recipient, e.date
 * FROM news LATERAL VIEW explode(entente_events(body, published)) AS e
 * </pre>
 */
public final class EventsFunction implements UDF2<String, Object, List<Row>> {
  private static final long serialVersionUID = 1;

  /** What it returns. */
  public static final DataType TYPE = DataTypes.createArrayType(Tables.EVENT);

  /** Makes it known to a session as {@code entente_events}. */
  public static void register(SparkSession spark) {
    spark.udf().register("entente_events", new EventsFunction(), TYPE);
  }

  @Override
  public List<Row> call(String text, Object published) {
    if (text == null || text.isBlank()) {
      return List.of();
    }
    Engine engine = SharedEngine.of("");
    Optional<LocalDate> day =
        Optional.ofNullable(published).map(d -> LocalDate.parse(d.toString().substring(0, 10)));
    return engine.events(Article.of(Intake.id(text), day, text)).events().stream()
        .map(e -> Tables.row(Shapes.event(e), Tables.EVENT))
        .toList();
  }
}
