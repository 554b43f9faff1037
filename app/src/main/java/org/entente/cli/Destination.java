package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where output goes: standard output, or a file that appears whole or not at all. The file is
 * written under another name beside its own and moved there by {@link #done}; {@link #close}
 * without it leaves what stood there before.
 */
final class Destination implements AutoCloseable {
  private final OutputStream stream;
  private final Optional<Path> partial;
  private final Path file;

  private Destination(OutputStream stream, Optional<Path> partial, Path file) {
    this.stream = stream;
    this.partial = partial;
    this.file = file;
  }

  /** The file, where one is named, or else standard output. */
  static Destination of(Optional<Path> file, OutputStream standard) throws IOException {
    return file.isPresent() ? to(file.get()) : standard(standard);
  }

  /** Standard output. */
  static Destination standard(OutputStream standard) {
    return new Destination(standard, Optional.empty(), null);
  }

  private static Destination to(Path named) throws IOException {
    Path file = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
    if (!Files.isDirectory(file.getParent())) {
      throw new InputException("-o " + named + ": no folder " + file.getParent());
    }
    if (Files.isDirectory(file)) {
      throw new InputException("-o " + named + ": is a folder; name a file in it");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Destination(Files.newOutputStream(file), Optional.empty(), file);
    }
    Path partial = file.resolveSibling("." + file.getFileName() + ".part");
    partial.toFile().deleteOnExit();
    OutputStream stream = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16);
    return new Destination(stream, Optional.of(partial), file);
  }

  /** For formats that write bytes. */
  OutputStream stream() {
    return stream;
  }

  /** Writes a line. */
  void line(String text) throws IOException {
    stream.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Shows what is written so far. */
  void flush() throws IOException {
    stream.flush();
  }

  /** All is written: the file takes its name. */
  void done() throws IOException {
    stream.flush();
    if (partial.isPresent()) {
      stream.close();
      move(partial.get(), file);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      stream.close();
    }
    if (partial.isPresent()) {
      Files.deleteIfExists(partial.get());
    }
  }
}
