package org.entente.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream, each decoded by itself, so that one line in another encoding spoils no
 * other. A line that is too long is passed over without being held.
 */
final class Lines {
  /** Room for an article of a million characters, each written as a JSON escape. */
  static final int LONGEST = 16 << 20;

  private final InputStream bytes;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long number;

  /** A line by its number from 1, without its {@code \n}; no text where it is too long. */
  record Line(long number, Optional<String> text) {}

  Lines(InputStream bytes) {
    this.bytes = bytes;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    if (!filled()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean ended = false;
    boolean tooLong = false;
    while (!ended && filled()) {
      int stop = newline();
      ended = stop < end;
      tooLong |= line.size() + stop - at > LONGEST;
      line.write(buffer, at, tooLong ? 0 : stop - at);
      at = ended ? stop + 1 : stop;
    }
    number++;
    return Optional.of(new Line(number, tooLong ? Optional.empty() : Optional.of(text(line))));
  }

  private String text(ByteArrayOutputStream line) {
    String text = Decoding.line(line.toByteArray());
    return number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private int newline() {
    int i = at;
    while (i < end && buffer[i] != '\n') {
      i++;
    }
    return i;
  }

  private boolean filled() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, bytes.read(buffer));
    }
    return end > 0;
  }
}
