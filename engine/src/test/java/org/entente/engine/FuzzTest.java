package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.json.JsonLine;
import org.entente.json.Shapes;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Input;
import org.entente.model.Reading;
import org.entente.model.Readings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Mutilated input: every reader and the coder take whatever comes without failing, hanging, or
 * answering otherwise the second time.
 *
 * <p>Inputs are sound ones with bytes changed, cut, doubled and joined by a seeded chance, so that
 * a failure can be had again: its message names the seed. {@code -Dfuzz=N} makes N a reader in
 * place of the few of a normal build.
 */
class FuzzTest {
  private static final int READS = Integer.getInteger("fuzz", 150);
  private static final int CODINGS = Integer.getInteger("fuzz", 600) / 20;
  private static final int ROUND = 100;
  private static final Duration HANG = Duration.ofSeconds(10);
  private static final Knowledge SHIPPED = Knowledge.shipped();

  private static final String STORY =
      "GENEVA, March 3 (Agency) — The foreign minister of Kenya, Amina Noor, met her counterpart"
          + " from Peru. “We reject the offer,” she said; “it comes too late.” Soldiers had shelled"
          + " a village near the border two days earlier, killing 12 people, police said.\n\n"
          + "Peru denied this. It will withdraw its troops by 1 May if talks go on.";

  private static final List<String> SOUND =
      List.of(
          "a.txt\0date 2016-03-04\n\n" + STORY,
          "b.txt\0---\ntitle: Talks\ndate: 3 March 2016\n---\n" + STORY,
          "a.html\0<html><head><title>Talks</title><script type=\"application/ld+json\">"
              + "{\"datePublished\":\"2016-03-04\"}</script></head><body><article><p>"
              + STORY.replace("\n\n", "</p><p>")
              + "</p></article></body></html>",
          "a.jsonl\0{\"id\":\"x\",\"date\":\"2016-03-04\",\"text\":\""
              + STORY.replace("\n", "\\n")
              + "\"}\n{\"text\":\"Peru attacked Iran.\",\"date\":null}\n",
          "a.csv\0id,date,text\n1,2016-03-04,\"" + STORY + "\"\n2,2016-03-05,\"Iran left\"\n",
          "a.tsv\0id\tdate\ttext\n1\t4 March 2016\tPeru attacked Iran today.\n",
          "a.warc\0WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://a.example/1\r\n"
              + "WARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:4c2cf4a9-0a4e-4a4e-"
              + "9a5c-8d0d0f4a3b11>\r\nContent-Type: text/plain\r\nContent-Length: 20\r\n\r\n"
              + "Peru attacked Iran.\n\r\n\r\n",
          "noname\0" + STORY);

  @TestFactory
  Stream<DynamicTest> readersTakeWhatComes() {
    return SOUND.stream()
        .map(sound -> sound.split("\0", 2))
        .map(s -> DynamicTest.dynamicTest(s[0], () -> read(s[0], s[1])));
  }

  /** A round that ends in time holds no input that hangs. */
  private static void read(String name, String sound) {
    byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < READS; from += ROUND) {
      int first = from;
      int end = Math.min(READS, from + ROUND);
      String seeds = name + " seeds " + from + " to " + end;
      assertTimeoutPreemptively(HANG, () -> read(name, bytes, first, end), seeds);
    }
  }

  private static void read(String name, byte[] sound, int from, int end) {
    for (int seed = from; seed < end; seed++) {
      byte[] bytes = mutilated(sound, new Random(seed));
      assertEquals(readings(name, bytes), readings(name, bytes), name + " seed " + seed);
    }
  }

  /** What a reader makes of some bytes, as lines. */
  private static List<String> readings(String name, byte[] bytes) {
    List<String> lines = new ArrayList<>();
    try (Readings<Article> readings =
        Intake.articles(SHIPPED, name, new ByteArrayInputStream(bytes), Input.usual())) {
      while (readings.hasNext()) {
        lines.add(line(readings.next()));
      }
    }
    return lines;
  }

  private static String line(Reading<Article> reading) {
    if (reading instanceof Reading.Read<Article> read) {
      assertTrue(!read.value().text().isBlank());
      return JsonLine.write(Shapes.article(read.value()));
    }
    return ((Reading.Quarantined<Article>) reading).message();
  }

  @Test
  void coderTakesWhatComes() {
    Engine engine = Engine.load(SHIPPED);
    for (int seed = 0; seed < CODINGS; seed++) {
      byte[] bytes = mutilated(STORY.getBytes(StandardCharsets.UTF_8), new Random(seed));
      String text = new String(bytes, StandardCharsets.UTF_8);
      List<String> first =
          assertTimeoutPreemptively(HANG.multipliedBy(3), () -> code(engine, text), "seed " + seed);
      assertEquals(first, code(engine, text), "seed " + seed);
    }
  }

  private static List<String> code(Engine engine, String text) {
    Article article = Article.of("a", Optional.of(LocalDate.of(2016, 3, 4)), text);
    Coding coding = engine.code(article);
    coding.events().forEach(e -> assertLies(e, text));
    List<String> lines = new ArrayList<>();
    coding.events().forEach(e -> lines.add(JsonLine.write(Shapes.event(e))));
    coding
        .statements()
        .forEach(s -> lines.add(JsonLine.write(Shapes.statement(s, text, List.of()))));
    return lines;
  }

  private static void assertLies(Event event, String text) {
    assertTrue(event.trigger().end() <= text.length());
    assertTrue(event.sentence().span().contains(event.trigger()));
  }

  /** Bytes with up to eight changes: other bytes, cuts, repeats, and pieces that mean much. */
  private static byte[] mutilated(byte[] sound, Random random) {
    byte[] bytes = sound;
    for (int changes = random.nextInt(9); changes > 0; changes--) {
      int from = random.nextInt(bytes.length + 1);
      int to = Math.min(bytes.length, from + random.nextInt(40));
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> joined(bytes, from, noise(random), from);
            case 1 -> joined(bytes, from, new byte[0], to);
            case 2 -> joined(bytes, to, java.util.Arrays.copyOfRange(bytes, from, to), to);
            case 3 -> joined(bytes, from, piece(random), from);
            default -> joined(bytes, from, noise(random), to);
          };
    }
    return bytes;
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[1 + random.nextInt(6)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] piece(Random random) {
    List<String> pieces =
        List.of(
            "\0",
            "\n\n",
            "\r",
            "\"",
            "“",
            "”",
            "''",
            "``",
            "((((",
            "<b>",
            "<!--",
            "]]>",
            "{",
            "}",
            "\\u0000",
            "\ud83d\ude00",
            "\u202e",
            "\ufeff",
            "e\u0301",
            "1e999",
            "NaN",
            "said",
            "not ",
            "by 30 February ",
            "9999-12-31",
            "the 25th hour",
            "two days later",
            ", who ",
            " - - - ",
            "\t\t\t",
            "Peru’s",
            "Content-Length: -1",
            "WARC/1.1",
            "\u001f\u008b");
    String piece = pieces.get(random.nextInt(pieces.size()));
    return piece.repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] bytes, int end, byte[] middle, int start) {
    byte[] all = new byte[end + middle.length + bytes.length - start];
    System.arraycopy(bytes, 0, all, 0, end);
    System.arraycopy(middle, 0, all, end, middle.length);
    System.arraycopy(bytes, start, all, end + middle.length, bytes.length - start);
    return all;
  }
}
