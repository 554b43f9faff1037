package org.entente.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Input;
import org.entente.model.Reading;

/** Input made for a test, and what comes of it. */
final class Given {
  private static final Knowledge SHIPPED = Knowledge.shipped();

  private Given() {}

  static Path file(Path folder, String name, byte[] bytes) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(Path folder, String name, String text) {
    return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  static List<Reading<Article>> read(Input input, Path... paths) {
    return read(
        input, InputStream.nullInputStream(), List.of(paths).stream().map(Path::toString).toList());
  }

  static List<Reading<Article>> standard(String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return read(Input.usual(), in, List.of("-"));
  }

  private static List<Reading<Article>> read(Input input, InputStream in, List<String> paths) {
    List<Reading<Article>> all = new ArrayList<>();
    try (Batch batch = Batch.of(SHIPPED, paths, in, input)) {
      batch.forEachRemaining(all::add);
    }
    return all;
  }

  /** The one article of one file. */
  static Article article(Path file) {
    return article(read(Input.usual(), file));
  }

  static Article article(List<Reading<Article>> all) {
    List<Article> articles = articles(all);
    if (articles.size() != 1 || all.size() != 1) {
      throw new AssertionError("not one article: " + all);
    }
    return articles.get(0);
  }

  static List<Article> articles(List<Reading<Article>> all) {
    List<Article> articles = new ArrayList<>();
    for (Reading<Article> reading : all) {
      if (reading instanceof Reading.Read<Article> read) {
        articles.add(read.value());
      }
    }
    return articles;
  }

  /** The messages of what was set aside. */
  static List<String> refusals(List<Reading<Article>> all) {
    List<String> messages = new ArrayList<>();
    for (Reading<Article> reading : all) {
      if (reading instanceof Reading.Quarantined<Article> aside) {
        messages.add(aside.message());
      }
    }
    return messages;
  }
}
