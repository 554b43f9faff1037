package org.entente.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Input;

/** What a file holds, by the extension of its name or else by its first bytes. */
enum Format {
  TEXT,
  HTML,
  JSON_LINES,
  CSV,
  WARC;

  private static final Map<String, Format> EXTENSIONS =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", TEXT),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES),
          Map.entry("csv", CSV),
          Map.entry("tsv", CSV),
          Map.entry("warc", WARC));

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)(?:(?:<\\?xml[^>]*>|<!--.*?-->)\\s*+)*+<(?:!doctype html|html|head|body|article|meta|title)\\b");

  /** Files that are no text, by their first bytes read as Latin-1. */
  private static final Map<String, String> BINARY =
      Map.of(
          "%PDF", "a PDF",
          "PK\u0003\u0004", "a zip archive or office document",
          "\u00d0\u00cf\u0011\u00e0", "an office document",
          "\u0089PNG", "a picture",
          "\u00ff\u00d8\u00ff", "a picture",
          "GIF8", "a picture",
          "{\\rtf", "a rich-text document",
          "PAR1", "a Parquet file",
          "SQLite format 3", "a database",
          "\u001f\u008b", "gzipped more than once");

  /** By the extension, {@code .gz} apart. */
  static Optional<Format> ofName(String path) {
    String name = path.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return Optional.ofNullable(EXTENSIONS.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  /** By the first bytes. */
  static Format ofHead(byte[] head, Input input) throws Refused {
    String start = Decoding.head(head).stripLeading();
    if (start.matches("(?s)\\[\\s*[{\\]].*") || start.matches("(?s)\\{[ \t\r]*\n.*")) {
      throw new Refused("", "is JSON over many lines", "write one object a line (JSON Lines)");
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (start.startsWith("{")) {
      return JSON_LINES;
    }
    if (MARKUP.matcher(start).lookingAt()) {
      return HTML;
    }
    return hasTextColumn(start, input) ? CSV : TEXT;
  }

  private static boolean hasTextColumn(String start, Input input) {
    String header = start.lines().findFirst().orElse("");
    List<String> cells = List.of(header.split("[,;\t|]"));
    return cells.size() > 1
        && cells.stream()
            .map(c -> c.replace("\"", "").strip())
            .anyMatch(c -> input.names(Input.Column.TEXT).stream().anyMatch(c::equalsIgnoreCase));
  }

  /** Refuses what is not text at all. */
  static void refuseBinary(byte[] head) throws Refused {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> kind : BINARY.entrySet()) {
      if (start.startsWith(kind.getKey())) {
        throw new Refused("", "is " + kind.getValue(), "convert it to text, HTML, CSV or JSONL");
      }
    }
    int zero = start.indexOf('\0');
    if (zero >= 0 && Decoding.wide(head).isEmpty()) {
      throw new Refused("byte " + zero, "is binary", "convert it to text, HTML, CSV or JSONL");
    }
  }
}
