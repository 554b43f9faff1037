package org.entente.nlp;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The step of the build that turns CoreNLP's model files into ones that load at once. It gets the
 * folder of the built classes, where the files lie that it reads and writes.
 */
public final class CompactModels {
  private CompactModels() {}

  /** Writes what is missing or older than its source. */
  public static void main(String[] folders) throws IOException {
    Path folder = Path.of(folders[0]);
    Path source = folder.resolve(Parser.SOURCE);
    Path made = folder.resolve(Parser.MODEL);
    if (Files.exists(made) && !isNewer(source, made)) {
      return;
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(source), 1 << 16);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(made), 1 << 16)) {
      ParserText.read(in).write(out);
    }
  }

  private static boolean isNewer(Path a, Path b) throws IOException {
    return Files.getLastModifiedTime(a).compareTo(Files.getLastModifiedTime(b)) > 0;
  }
}
