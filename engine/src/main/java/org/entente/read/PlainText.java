package org.entente.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Input;

/**
 * A text file as one article. What stands before the article and is not part of it is taken off: a
 * leading {@code date YYYY-MM-DD}, on the first line or alone on it; or front matter, {@code key:
 * value} lines between two lines {@code ---}, or before a blank line where {@code date} is one of
 * the keys and all are known.
 */
final class PlainText {
  private static final Pattern LEADING =
      Pattern.compile("(?i)date:?[ \t]+(\\d{4}-\\d\\d-\\d\\d)(?![\\d-])\\s*");

  private static final Pattern FENCED =
      Pattern.compile("---\n(.{0,20000}?)\n---(?:\n|$)\\s*", Pattern.DOTALL);

  private static final Pattern HEADER =
      Pattern.compile("((?:[A-Za-z_]{2,20}: ?[^\n]{0,500}\n){1,12})\\s*\n");

  private final Input input;

  PlainText(Input input) {
    this.input = input;
  }

  Draft draft(String decoded) {
    String text = Mending.mend(decoded);
    Matcher leading = LEADING.matcher(text);
    if (leading.lookingAt()) {
      String rest = text.substring(leading.end());
      Dated dated = Dated.NOT_YET.orField("leading line", leading.group(1));
      return Draft.of(byDateline(dated, rest), rest);
    }
    Matcher fenced = FENCED.matcher(text);
    Matcher header = HEADER.matcher(text);
    if (fenced.lookingAt()) {
      return under(fields(fenced.group(1)), text.substring(fenced.end()));
    }
    return header.lookingAt() && isHeader(fields(header.group(1)))
        ? under(fields(header.group(1)), text.substring(header.end()))
        : Draft.of(
            byDateline(Dated.NOT_YET.or("leading line, front matter", Day.in("")), text), text);
  }

  private Draft under(Map<String, Object> fields, String text) {
    Row row = new Row("", fields, input);
    Dated dated = row.dated("front matter");
    return new Draft(
        "",
        row.text(Input.Column.ID),
        byDateline(dated, text),
        row.text(Input.Column.TITLE),
        row.text(Input.Column.SOURCE),
        row.text(Input.Column.URL),
        text);
  }

  private static Dated byDateline(Dated dated, String text) {
    return dated.day().isPresent() ? dated : dated.or("dateline", Dateline.in(text));
  }

  private static Map<String, Object> fields(String lines) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String line : lines.split("\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String value = line.substring(colon + 1).strip().replaceAll("^([\"'])(.*)\\1$", "$2");
        fields.put(line.substring(0, colon).strip(), value);
      }
    }
    return fields;
  }

  private boolean isHeader(Map<String, Object> fields) {
    Row row = new Row("", fields, input);
    return row.has(Input.Column.DATE) && fields.keySet().stream().allMatch(row::knows);
  }
}
