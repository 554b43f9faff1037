package org.entente.read;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.entente.json.JsonException;
import org.entente.json.JsonLine;
import org.entente.model.Input;

/** The objects of a JSON Lines file; blank lines are passed over. */
final class JsonRows implements Records<JsonRows.Entry> {
  private final Lines lines;
  private final Input input;

  /** An object as it is, and as a row. */
  record Entry(String place, Map<String, Object> fields, Row row) {}

  JsonRows(Source source, Input input) throws IOException {
    this.lines = new Lines(Decoding.narrow(source.bytes(), source.head()));
    this.input = input;
  }

  @Override
  public Optional<Entry> next() throws IOException {
    Optional<Lines.Line> line = lines.next();
    while (line.isPresent() && line.get().text().map(String::isBlank).orElse(false)) {
      line = lines.next();
    }
    return line.isEmpty() ? Optional.empty() : Optional.of(entry(line.get()));
  }

  private Entry entry(Lines.Line line) throws Refused {
    String place = "line " + line.number();
    if (line.text().isEmpty()) {
      throw new Refused(place, "is too long for an article", "see that each object has its line");
    }
    try {
      Map<String, Object> fields = JsonLine.read(line.text().get());
      return new Entry(place, fields, new Row(place, fields, input));
    } catch (JsonException e) {
      throw new Refused(place, e.getMessage(), "write one object a line");
    }
  }
}
