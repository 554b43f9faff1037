package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output, which tells a reader that has gone away from a disk that is full. */
final class StandardOutput extends FilterOutputStream {

  StandardOutput(OutputStream out) {
    super(new BufferedOutputStream(out, 1 << 16));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw told(e);
    }
  }

  private static IOException told(IOException e) {
    // Java knows the error by its message alone; every translation of it keeps the word.
    if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
      throw new BrokenPipe(e);
    }
    return e;
  }
}
