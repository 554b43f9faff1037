package org.entente.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.json.JsonException;
import org.entente.json.JsonLine;
import org.entente.model.Reading;

/**
 * Reads a file of another project. Its known faults are borne: no header or one repeated in the
 * midst, a byte order mark, Latin-1, tabs inside a cell, codes without their leading zero, "None"
 * and "NA" for nothing. What cannot be mended is handed on with its line and reason.
 */
public final class Import {
  private final ForeignFormat format;
  private final String file;
  private final Map<String, Integer> ids = new HashMap<>();
  private List<String> columns;

  private Import(ForeignFormat format, String file) {
    this.format = format;
    this.file = file;
    this.columns = format.columns();
  }

  /** Hands on each row of a file, read or set aside. */
  public static void each(ForeignFormat format, Path path, Consumer<Reading<Imported>> taker)
      throws IOException {
    Import reading = new Import(format, path.toString());
    String text = text(Files.readAllBytes(path));
    boolean commas = format != ForeignFormat.PLOVER && commas(text);
    int line = 1;
    for (Cells.Line row : commas ? Cells.csv(text) : Cells.lines(text)) {
      line = row.number();
      reading.row(row, line, taker);
    }
  }

  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean commas(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.indexOf('\t') < 0 && first.indexOf(',') >= 0;
  }

  private void row(Cells.Line row, int line, Consumer<Reading<Imported>> taker) {
    try {
      if (format == ForeignFormat.PLOVER) {
        taker.accept(unique(json(row.text()), line));
      } else if (isHeader(row.cells())) {
        columns = named(row.cells());
      } else {
        taker.accept(unique(cells(row.cells()), line));
      }
    } catch (Imported.Fault | JsonException e) {
      taker.accept(
          new Reading.Quarantined<>(
              file, "line " + line, e.getMessage(), "mend the row, or leave it out"));
    }
  }

  /** Rows that come twice are the project's own repetition; the first counts. */
  private Reading<Imported> unique(Imported imported, int line) {
    String id = Objects.toString(imported.fields().get("id"), "");
    Integer before =
        id.isEmpty() || format == ForeignFormat.GDELT_MENTIONS ? null : ids.putIfAbsent(id, line);
    if (before != null) {
      throw new Imported.Fault("its id " + id + " came before, in line " + before);
    }
    return new Reading.Read<>(imported);
  }

  private Imported json(String line) {
    Map<String, String> cells = new LinkedHashMap<>();
    JsonLine.read(line).forEach((name, value) -> cells.put(name, Objects.toString(value, "")));
    return Readings.read(format, cells);
  }

  private boolean isHeader(List<String> cells) {
    List<String> names = format.columns().stream().map(Import::key).toList();
    return cells.stream().map(Import::key).filter(names::contains).count() * 2 > names.size();
  }

  /** The format's own name for each column of the header, whatever its spelling; else as it is. */
  private List<String> named(List<String> header) {
    Map<String, String> own = new HashMap<>();
    format.columns().forEach(c -> own.put(key(c), c));
    return header.stream().map(h -> own.getOrDefault(key(h), h)).toList();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private Imported cells(List<String> cells) {
    if (cells.size() == columns.size()) {
      return read(cells);
    }
    if (cells.size() < columns.size()) {
      throw new Imported.Fault(
          "has %d cells in place of %d".formatted(cells.size(), columns.size()));
    }
    return mended(cells)
        .orElseThrow(
            () ->
                new Imported.Fault(
                    "has %d cells in place of %d, and no joining of them makes sense"
                        .formatted(cells.size(), columns.size())));
  }

  /**
   * Joins neighbours that a stray tab parted, at the first place where the row then makes sense;
   * the parts of one cell are words, so places where each is come first.
   */
  private Optional<Imported> mended(List<String> cells) {
    int stray = cells.size() - columns.size();
    List<Integer> places = IntStream.range(0, columns.size()).boxed().toList();
    return Stream.concat(
            places.stream().filter(at -> words(cells.subList(at, at + stray + 1))), places.stream())
        .flatMap(at -> joined(cells, at, stray).stream())
        .findFirst();
  }

  private static boolean words(List<String> parts) {
    return parts.stream().noneMatch(p -> p.isBlank() || p.equals("None"));
  }

  private Optional<Imported> joined(List<String> cells, int at, int stray) {
    List<String> joined = new ArrayList<>(cells.subList(0, at));
    joined.add(String.join(" ", cells.subList(at, at + stray + 1)).strip());
    joined.addAll(cells.subList(at + stray + 1, cells.size()));
    try {
      return Optional.of(read(joined)).filter(row -> Sense.makes(format, row.cells()));
    } catch (Imported.Fault e) {
      return Optional.empty();
    }
  }

  private Imported read(List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return Readings.read(format, row);
  }
}
