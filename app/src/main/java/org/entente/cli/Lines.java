package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The filled lines of a file or of standard input, each with the place it stands at. */
final class Lines implements AutoCloseable {
  private final String name;
  private final BufferedReader reader;
  private int number;

  /** A line by its number from 1. */
  record Line(String file, int number, String text) {

    /** {@code file:line}, for messages. */
    String place() {
      return file + ":" + number;
    }
  }

  private Lines(String name, InputStream stream) {
    this.name = name;
    this.reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** Opens a file, or {@code standard} where the file is {@code -}. */
  static Lines of(String file, InputStream standard) throws IOException {
    try {
      return file.equals("-")
          ? new Lines("standard input", standard)
          : new Lines(file, Files.newInputStream(Path.of(file)));
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": no such file");
    }
  }

  /** The lines still to come. */
  Iterator<Line> iterator() {
    return new Iterator<>() {
      private Line next = read();

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public Line next() {
        if (next == null) {
          throw new NoSuchElementException();
        }
        Line line = next;
        next = read();
        return line;
      }
    };
  }

  private Line read() {
    try {
      String text = reader.readLine();
      number++;
      while (text != null && text.isBlank()) {
        text = reader.readLine();
        number++;
      }
      return text == null ? null : new Line(name, number, text);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be read", e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
