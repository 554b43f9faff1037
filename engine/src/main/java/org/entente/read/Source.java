package org.entente.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.model.Input;

/**
 * An open file: its name for messages, its bytes with any gzip undone, and what they hold.
 *
 * @param name path as given, or {@code standard input}
 * @param format told by the extension, else by the first bytes
 * @param head the first bytes, which {@code bytes} still begins with
 */
record Source(String name, Format format, byte[] head, InputStream bytes) implements Closeable {
  private static final int HEAD = 8192;

  /** The name of a path in messages. */
  static String name(String path) {
    return path.equals(Tree.STANDARD) ? "standard input" : path;
  }

  /** Opens a path; {@code standard} is read for {@code -}. */
  static Source open(String path, InputStream standard, Input input) throws IOException {
    if (path.equals(Tree.STANDARD)) {
      return of(path, standard, input);
    }
    Path file = Path.of(path);
    if (!Files.exists(file)) {
      throw new Refused("", "is not there", "check the path");
    }
    if (!Files.isReadable(file)) {
      throw new Refused("", "may not be read", "see who may read it");
    }
    return of(path, Files.newInputStream(file), input);
  }

  /** Reads a stream under a name that tells what it is. */
  static Source of(String path, InputStream raw, Input input) throws IOException {
    try {
      InputStream bytes = new BufferedInputStream(Gunzip.wherePacked(raw), 1 << 16);
      byte[] head = peek(bytes);
      Format.refuseBinary(head);
      Optional<Format> named = Format.ofName(path);
      Format format = named.isPresent() ? named.get() : Format.ofHead(head, input);
      return new Source(name(path), format, head, bytes);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static byte[] peek(InputStream bytes) throws IOException {
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    if (head.length == 0) {
      throw new Refused("", "is empty", "leave it out");
    }
    return head;
  }

  /** All bytes, refused where there are too many for one article. */
  byte[] all(int limit) throws IOException {
    byte[] all = bytes.readNBytes(limit + 1);
    if (all.length > limit) {
      String size = "holds more than %,d bytes".formatted(limit);
      throw new Refused("", size, "cut it into articles, or give many as JSON Lines or CSV");
    }
    return all;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
