package org.entente.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.json.JsonLine;

/**
 * An event of another project: what could be understood of it, and all the cells it came with.
 *
 * @param fields as the columns of the store's {@code imported}
 * @param cells by the format's columns
 */
public record Imported(Map<String, Object> fields, Map<String, String> cells) {

  /** Puts the fields together from the cells of a row. */
  static final class Draft {
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, String> cells;

    Draft(Map<String, String> cells) {
      this.cells = cells;
    }

    String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    Draft text(String field, String value) {
      fields.put(field, value.isBlank() ? null : value);
      return this;
    }

    Draft number(String field, String value) {
      try {
        fields.put(field, value.isBlank() ? null : Double.valueOf(value.strip()));
      } catch (NumberFormatException e) {
        throw new Fault(field + " “" + value + "” is no number");
      }
      return this;
    }

    Draft day(String value) {
      fields.put("day", Days.of(value).toString());
      return this;
    }

    /** Type, mode, quad and score by the PLOVER type; a statement has none. */
    Draft event(String event, String mode) {
      if (!event.isEmpty() && Cameo.type(event).isEmpty()) {
        throw new Fault("“" + event + "” is no PLOVER type");
      }
      text("event", event);
      fields.put("mode", mode.isBlank() ? List.of() : List.of(mode.split("\\s*[;|]\\s*")));
      fields.put(
          "quad", Cameo.type(event).map(r -> (Object) Math.round(r.number("quad"))).orElse(null));
      return this;
    }

    Draft cameo(String code) {
      if (!code.matches("\\d{2,4}")) {
        throw new Fault("“" + code + "” is no CAMEO code");
      }
      return text("cameo", code).event(Cameo.event(code), Cameo.mode(code));
    }

    Imported done(String format) {
      fields.put("format", format);
      fields.put("record", JsonLine.write(cells));
      return new Imported(fields, cells);
    }
  }

  /** A fault for which a row cannot be used; the message says which. */
  static final class Fault extends RuntimeException {
    Fault(String message) {
      super(message);
    }
  }

  /** The cells in the order of a format. */
  public List<String> row(ForeignFormat format) {
    List<String> row = new ArrayList<>();
    format.columns().forEach(c -> row.add(cells.getOrDefault(c, "")));
    return row;
  }
}
