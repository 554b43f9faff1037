package org.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Input;
import org.entente.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, folders and standard input in one run, which bad input never stops. */
class BatchTest {
  @TempDir Path folder;

  @Test
  void aFolderIsReadInTheOrderOfNamesAndOtherKindsAreCounted() {
    Given.file(folder, "b/article.txt", "The envoy of Chad left.");
    Given.file(folder, "b/expected.json", "[]");
    Given.file(folder, "a.txt", "The envoy of Mali left.");
    Given.file(folder, "c.jsonl", "{\"text\":\"The envoy of Niger left.\"}\n");
    Given.file(folder, ".hidden.txt", "The envoy of Peru left.");
    try (Batch batch =
        Batch.of(
            Knowledge.shipped(),
            List.of(folder.toString()),
            InputStream.nullInputStream(),
            Input.usual())) {
      StringBuilder order = new StringBuilder();
      batch.forEachRemaining(
          r -> order.append(Given.article(List.of(r)).text().replaceAll(".*of | left.", " ")));
      assertEquals(" Mali  Chad  Niger ", order.toString());
      assertEquals(1, batch.skipped());
      assertEquals(0, batch.repeated());
    }
  }

  @Test
  void standardInputIsToldByItsContent() {
    assertEquals("The envoy left.", text("The envoy left."));
    assertEquals("The envoy left.", text("{\"text\":\"The envoy left.\"}"));
    assertEquals("The envoy left.", text("id,text\n1,The envoy left.\n"));
    assertEquals("The envoy left.", text("<!DOCTYPE html><body><p>The envoy left.</p>"));
  }

  private static String text(String standard) {
    return Given.article(Given.standard(standard)).text();
  }

  @Test
  void whatCannotBeReadIsSetAsideWithTheWayOut() {
    Given.file(folder, "1.txt", "");
    Given.file(folder, "2.txt", " \n\n ");
    Given.file(folder, "3.txt", "%PDF-1.7 binary");
    Given.file(folder, "4.txt", "ab\0\0\0\1cd");
    Given.file(folder, "5.txt", "Министр подписал договор о границе в столице страны.");
    Given.file(folder, "6.txt", "The envoy left. ".repeat(70_000));
    Given.file(folder, "7.txt", "The envoy stayed.");
    List<Reading<Article>> all = Given.read(Input.usual(), folder, folder.resolve("none.txt"));
    List<String> told = Given.refusals(all);
    assertEquals("The envoy stayed.", Given.articles(all).get(0).text());
    assertEquals(7, told.size(), told.toString());
    assertTold(told.get(0), "1.txt: is empty; leave it out");
    assertTold(told.get(1), "2.txt: has no text; leave it out");
    assertTold(told.get(2), "3.txt: is a PDF; convert it");
    assertTold(told.get(3), "4.txt: byte 2: is binary; convert it");
    assertTold(told.get(4), "5.txt: is not English (mostly letters of another script)");
    assertTold(told.get(5), "6.txt: is 1,119,999 characters long, more than 1,000,000");
    assertTold(told.get(6), "none.txt: is not there; check the path");
  }

  private static void assertTold(String message, String expected) {
    assertTrue(message.contains(expected), message);
  }

  @Test
  void gzipIsUndoneAlsoInSeveralMembers() throws IOException {
    byte[] one = Given.gzip("{\"text\":\"The envoy left.\"}\n".getBytes(StandardCharsets.UTF_8));
    byte[] two = Given.gzip("{\"text\":\"The envoy stayed.\"}\n".getBytes(StandardCharsets.UTF_8));
    InputStream both =
        new SequenceInputStream(new ByteArrayInputStream(one), new ByteArrayInputStream(two));
    byte[] bytes = both.readAllBytes();
    Path file = Given.file(folder, "a.jsonl.gz", bytes);
    assertEquals(2, Given.articles(Given.read(Input.usual(), file)).size());
  }

  @Test
  void aTornGzipGivesWhatIsWholeAndTellsTheRest() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines.append("{\"text\":\"Envoy %d left for %x.\"}%n".formatted(i, i * 7919L * i));
    }
    byte[] packed = Given.gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    byte[] torn = Arrays.copyOf(packed, packed.length / 2);
    List<Reading<Article>> all = Given.read(Input.usual(), Given.file(folder, "a.jsonl.gz", torn));
    assertTrue(Given.articles(all).size() > 100, all.size() + " readings");
    assertTold(Given.refusals(all).get(0), "see that the file is whole");
    assertEquals(1, Given.refusals(all).size());
  }

  @Test
  void aSmallFileThatGrowsWithoutEndIsStopped() throws IOException {
    byte[] bomb = Given.gzip(new byte[80 << 20]);
    Path file = Given.file(folder, "a.csv.gz", bomb);
    assertEquals(1, Given.refusals(Given.read(Input.usual(), file)).size());
    byte[] spaces = new byte[80 << 20];
    Arrays.fill(spaces, (byte) ' ');
    Path blank = Given.file(folder, "a.jsonl.gz", Given.gzip(spaces));
    assertTold(
        Given.refusals(Given.read(Input.usual(), blank)).get(0),
        "grows more than 200-fold when unpacked; unpack it yourself if it is sound");
  }

  @Test
  void readingTwiceIsTheSame() {
    Given.file(folder, "a.txt", "The envoy of Mali left.");
    Given.file(folder, "b.jsonl", "{\"text\":\"The envoy of Niger left.\"}\n{");
    assertEquals(Given.read(Input.usual(), folder), Given.read(Input.usual(), folder));
  }

  @Test
  void recordsAreReadWhenAskedFor() {
    byte[] line = "{\"text\":\"The envoy left.\"}\n".getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            return line[at++ % line.length];
          }
        };
    try (Batch batch = Batch.of(Knowledge.shipped(), List.of("-"), endless, Input.usual())) {
      assertEquals(
          "The envoy left.", Given.article(Collections.singletonList(batch.next())).text());
    }
  }
}
