package org.entente.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The small tables of this package: rows of cells, without comments and header. */
final class Lists {

  private Lists() {}

  static List<List<String>> rows(String name) {
    try (InputStream in = Lists.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .skip(1)
          .map(l -> Arrays.asList(l.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
