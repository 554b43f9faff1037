package org.entente.nlp;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    make(folder.resolve(Parser.SOURCE), folder.resolve(Parser.MODEL), CompactModels::parser);
    make(
        folder.resolve(NameTagger.SOURCE),
        folder.resolve(NameTagger.MODEL),
        (from, to) -> NameModelMaker.read(from).write(to));
  }

  private interface Conversion {
    void run(Path from, OutputStream to) throws IOException;
  }

  private static void make(Path from, Path to, Conversion conversion) throws IOException {
    if (Files.exists(to) && !isNewer(from, to)) {
      return;
    }
    Path begun = to.resolveSibling(to.getFileName() + ".begun");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(begun), 1 << 16)) {
      conversion.run(from, out);
    }
    Files.move(begun, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void parser(Path from, OutputStream to) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(from), 1 << 16)) {
      ParserText.read(in).write(to);
    }
  }

  private static boolean isNewer(Path a, Path b) throws IOException {
    return Files.getLastModifiedTime(a).compareTo(Files.getLastModifiedTime(b)) > 0;
  }
}
