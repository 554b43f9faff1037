package org.entente.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.entente.json.JsonLine;

/** Made-up news of some days in all the forms the job reads, some of it broken. */
final class News {
  private static final List<String> LANDS =
      List.of("France", "Turkey", "Kenya", "Peru", "Iran", "Japan", "Poland", "Egypt");
  private static final List<String> TOLD =
      List.of(
          "The foreign minister of %s met his counterpart from %s in Geneva on Monday.",
          "Soldiers of %s shelled a village in %s, killing nine people.",
          "%s promised to send food aid to %s by May.",
          "The government of %s denied that it had attacked %s last week.",
          "Protesters in the capital of %s demanded that the president of %s resign.",
          "\"We reject these terms,\" the prime minister of %s said of the offer from %s.");

  private News() {}

  /** Writes the files under a folder. */
  static void write(Path folder, SparkSession spark) throws IOException {
    Files.createDirectories(folder);
    List<String> lines = new ArrayList<>(lines(1, 30, 7));
    lines.add(3, "{\"id\": \"broken\", ");
    lines.add(9, lines.get(5));
    lines.add(11, lines.get(6).replace("on Monday", "on Tuesday").replace(".\"", ".  \""));
    lines.add(12, "{\"id\": \"empty\", \"text\": \"\"}");
    Files.write(folder.resolve("a.jsonl"), lines);
    Files.writeString(folder.resolve("b.warc"), warc(page()));
    parquet(folder.resolve("c.parquet"), spark, lines(100, 12, 8));
  }

  static void parquet(Path file, SparkSession spark, List<String> lines) throws IOException {
    Path json = Files.createTempFile("news", ".jsonl");
    Files.write(json, lines);
    spark
        .read()
        .json(json.toString())
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(file.toString());
  }

  /** Articles as JSON Lines; the same events are told more than once. */
  static List<String> lines(int first, int count, long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int day = 1 + random.nextInt(3);
      lines.add(
          JsonLine.write(
              java.util.Map.of(
                  "id", "n" + (first + i), "date", "2016-03-0" + day, "text", text(random))));
    }
    return lines;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      String told = TOLD.get(random.nextInt(TOLD.size()));
      String one = LANDS.get(random.nextInt(3));
      String other = LANDS.get(3 + random.nextInt(LANDS.size() - 3));
      text.append(told.formatted(one, other)).append(i == 2 ? "" : " ");
    }
    return text.toString();
  }

  private static String page() {
    return "<html><head><title>Talks</title>"
        + "<meta property=\"article:published_time\" content=\"2016-03-02\"></head><body><article>"
        + "<p>The foreign minister of Kenya met his counterpart from Japan in Geneva on Monday, and"
        + " the two agreed to talk again before the end of the month about fishing.</p>"
        + "<p>Soldiers of Iran shelled a village in Turkey, killing nine people, the police"
        + " of the province said on Tuesday.</p></article></body></html>";
  }

  private static String warc(String html) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/1\r\n"
        + "WARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:4c2cf4a9-0a4e-4a4e-9a5c-"
        + "8d0d0f4a3b11>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }
}
