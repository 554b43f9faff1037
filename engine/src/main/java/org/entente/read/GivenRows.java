package org.entente.read;

import java.util.Iterator;
import java.util.Optional;
import org.entente.json.JsonException;
import org.entente.json.JsonLine;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Input;
import org.entente.model.Reading;
import org.entente.model.Readings;

/** Articles out of rows that another program has read, of a Parquet file for example. */
public final class GivenRows implements Readings<Article> {
  private final Iterator<Line> lines;
  private final Input input;
  private final Admission admission;

  /**
   * A row.
   *
   * @param file for messages
   * @param place in the file, for messages
   * @param json its fields as a JSON object
   */
  public record Line(String file, String place, String json) {}

  private GivenRows(Knowledge knowledge, Iterator<Line> lines, Input input) {
    this.lines = lines;
    this.input = input;
    this.admission = Admission.ofAll(input, Language.load(knowledge));
  }

  /** The articles of some rows, one for each; whether ids repeat is for the caller to see. */
  public static GivenRows of(Knowledge knowledge, Iterator<Line> lines, Input input) {
    return new GivenRows(knowledge, lines, input);
  }

  /** The id of an article that has none of its own: a hash of its text. */
  public static String id(String text) {
    return Admission.hash(text);
  }

  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  @Override
  public Reading<Article> next() {
    Line line = lines.next();
    try {
      Row row = new Row(line.place(), JsonLine.read(line.json()), input);
      Optional<Article> article = admission.admit(row.draft());
      return new Reading.Read<>(article.orElseThrow());
    } catch (JsonException e) {
      return new Refused(line.place(), e.getMessage(), "write one object a row").in(line.file());
    } catch (Refused e) {
      return e.in(line.file());
    }
  }

  @Override
  public int skipped() {
    return 0;
  }

  @Override
  public int repeated() {
    return 0;
  }

  @Override
  public void close() {
    // Who gave the rows closes what they come from.
  }
}
