package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.json.JsonLine;
import org.entente.model.Reading;

/** Counts the input that could not be used, tells the user why, and lists it where asked to. */
final class SetAside implements AutoCloseable {
  private static final int TOLD = 20;

  private final PrintWriter errors;
  private final Optional<Writer> list;
  private int count;

  private SetAside(PrintWriter errors, Optional<Writer> list) {
    this.errors = errors;
    this.list = list;
  }

  /** Opens the list in a folder, which is made where it is missing. */
  static SetAside of(PrintWriter errors, Optional<Path> folder) throws IOException {
    return new SetAside(
        errors, folder.isPresent() ? Optional.of(list(folder.get())) : Optional.empty());
  }

  private static Writer list(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      return Files.newBufferedWriter(folder.resolve("quarantine.jsonl"));
    } catch (IOException e) {
      throw new InputException("--quarantine " + folder + ": cannot be written (" + e + ")");
    }
  }

  /** Hands what could be read to {@code taker} and sets the rest aside. */
  <T> InOrder.Taker<Reading<T>> orElse(InOrder.Taker<T> taker) {
    return orElse(taker, bad -> {});
  }

  /** The same, and tells {@code aside} as well. */
  <T> InOrder.Taker<Reading<T>> orElse(
      InOrder.Taker<T> taker, Consumer<Reading.Quarantined<?>> aside) {
    return reading -> {
      if (reading instanceof Reading.Read<T> read) {
        taker.take(read.value());
      } else if (reading instanceof Reading.Quarantined<T> bad) {
        add(bad);
        aside.accept(bad);
      }
    };
  }

  /** One more. */
  void add(Reading.Quarantined<?> bad) throws IOException {
    count++;
    if (count <= TOLD) {
      errors.println(Plain.line(bad.message()));
    } else if (count == TOLD + 1) {
      errors.println("… the others are only counted; --quarantine DIR lists all");
    }
    if (list.isPresent()) {
      list.get().write(JsonLine.write(row(bad)) + "\n");
    }
  }

  private static Map<String, Object> row(Reading.Quarantined<?> bad) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("file", bad.file());
    row.put("place", bad.place().isEmpty() ? null : bad.place());
    row.put("reason", bad.reason());
    row.put("way_out", bad.wayOut());
    return row;
  }

  /** Tells the count; 0 where nothing was set aside, else 1. */
  int exitCode() {
    if (count > 0) {
      errors.println(count(count, "input") + " set aside");
    }
    errors.flush();
    return count == 0 ? 0 : 1;
  }

  /** {@code 1 file}, {@code 2 files}. */
  static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  @Override
  public void close() throws IOException {
    if (list.isPresent()) {
      list.get().close();
    }
  }
}
