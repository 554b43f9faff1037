package org.entente.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a long file is cut, each line is read once. */
class PortionTest {
  @TempDir Path folder;

  @Test
  void portionsTogetherAreTheFile() throws IOException {
    String text = "{\"a\": 1}\n\n{\"b\": \"two\"}\n{\"c\": 3}";
    Path file = folder.resolve("a.jsonl");
    for (String whole : List.of(text, text + "\n")) {
      Files.writeString(file, whole);
      for (int step = 1; step < whole.length() + 2; step++) {
        assertEquals(whole, joined(file, step), "in portions of " + step);
      }
    }
  }

  private static String joined(Path file, int step) throws IOException {
    Configuration configuration = new Configuration();
    StringBuilder joined = new StringBuilder();
    for (Portion p : Portion.under(configuration, List.of(file.toString()), step)) {
      try (InputStream bytes = p.open(configuration)) {
        joined.append(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return joined.toString();
  }
}
