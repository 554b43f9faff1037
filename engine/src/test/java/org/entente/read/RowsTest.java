package org.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Input;
import org.entente.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON Lines and CSV: many articles in a file, each by itself. */
class RowsTest {
  @TempDir Path folder;

  private List<Reading<Article>> jsonl(String... lines) {
    return Given.read(
        Input.usual(), Given.file(folder, "a.jsonl", String.join("\n", lines) + "\n"));
  }

  private List<Reading<Article>> csv(Input input, String... lines) {
    return Given.read(input, Given.file(folder, "a.csv", String.join("\r\n", lines)));
  }

  @Test
  void theTextOfARowIsKeptToTheCharacter() {
    String line =
        "{\"id\": 7, \"text\": \" The envoy\\r\\n\\u00ad left\\u00a0\\ud83d\\udd4a. \\n\"}";
    Article article = Given.article(jsonl(line));
    assertEquals(" The envoy\r\n\u00ad left\u00a0🕊. \n", article.text());
    assertEquals("7", article.id());
  }

  @Test
  void unknownFieldsAreIgnoredAndNullIsNothing() {
    Article article =
        Given.article(
            jsonl(
                "{\"id\":\"a\",\"date\":\"2020-07-21T09:00:00Z\",\"title\":null,\"x\":[1],"
                    + "\"source\":[0,3],\"Text\":\"The envoy left.\"}"));
    assertEquals(Optional.of(LocalDate.of(2020, 7, 21)), article.date());
    assertEquals("given", article.dateSource());
    assertEquals("", article.title());
    assertEquals("", article.source());
  }

  @Test
  void aDatelineFieldTellsTheDayWhereItIsFull() {
    Article full =
        Given.article(
            jsonl("{\"text\":\"The envoy left.\",\"dateline\":\"PARIS, April 21, 1987 -\"}"));
    assertEquals(Optional.of(LocalDate.of(1987, 4, 21)), full.date());
    assertEquals("dateline", full.dateSource());
    Article half =
        Given.article(jsonl("{\"text\":\"The envoy left.\",\"dateline\":\"PARIS, April 21 -\"}"));
    assertEquals(Optional.empty(), half.date());
    assertTrue(half.dateSource().contains("dateline 'PARIS, April 21 -'"), half.dateSource());
  }

  @Test
  void aDateThatCanBeReadTwoWaysIsNotRead() {
    Article article =
        Given.article(jsonl("{\"text\":\"The envoy left.\",\"date\":\"07/08/2020\"}"));
    assertEquals(Optional.empty(), article.date());
    assertTrue(article.dateSource().contains("date field '07/08/2020'"), article.dateSource());
  }

  @Test
  void aBrokenLineIsSetAsideAlone() {
    List<Reading<Article>> all =
        jsonl(
            "{\"id\":\"1\",\"text\":\"The envoy left.\"}",
            "{\"id\":\"2\",\"text\":",
            "",
            "[1, 2]",
            "{\"id\":\"5\"}",
            "{\"id\":\"6\",\"text\":\" \"}",
            "{\"id\":\"7\",\"text\":9}",
            "{\"id\":\"8\",\"text\":\"The envoy came back.\"}");
    assertEquals(List.of("1", "8"), Given.articles(all).stream().map(Article::id).toList());
    List<String> told = Given.refusals(all);
    assertEquals(5, told.size(), told.toString());
    assertTrue(told.get(0).contains("a.jsonl: line 2: is not JSON (column "), told.get(0));
    assertTrue(told.get(1).contains("line 4: is JSON, but not an object"), told.get(1));
    assertTrue(told.get(2).contains("line 5: has no text (fields: id)"), told.get(2));
    assertTrue(told.get(3).contains("line 6: has no text; leave it out"), told.get(3));
    assertTrue(told.get(4).contains("line 7: its text is not a string"), told.get(4));
  }

  @Test
  void aLineInAnotherEncodingSpoilsNoOther() {
    byte[] good = "{\"text\":\"José left.\"}\n".getBytes(StandardCharsets.UTF_8);
    byte[] old = "{\"text\":\"Zoé left.\"}\n".getBytes(Charset.forName("windows-1252"));
    byte[] both = new byte[good.length + old.length];
    System.arraycopy(good, 0, both, 0, good.length);
    System.arraycopy(old, 0, both, good.length, old.length);
    List<Article> all =
        Given.articles(Given.read(Input.usual(), Given.file(folder, "a.jsonl", both)));
    assertEquals(List.of("José left.", "Zoé left."), all.stream().map(Article::text).toList());
  }

  @Test
  void csvColumnsAreFoundByTheirUsualNames() {
    Article article =
        Given.article(
            csv(
                Input.usual(),
                "doc_id;published;headline;body;n",
                "a1;21 July 2020;Talks;\"The envoy said; \"\"no\"\".\r\nThen he left.\";3"));
    assertEquals("a1", article.id());
    assertEquals(Optional.of(LocalDate.of(2020, 7, 21)), article.date());
    assertEquals("Talks", article.title());
    assertEquals("The envoy said; \"no\".\r\nThen he left.", article.text());
  }

  @Test
  void theUserNamesAColumnOfHisOwn() {
    String[] lines = {"id,full_story,day", "a1,The envoy left.,2020-07-21"};
    List<String> told = Given.refusals(csv(Input.usual(), lines));
    assertTrue(
        told.get(0)
            .endsWith(
                "a.csv: header: has no text (fields: day, full_story, id); "
                    + "name the field that holds it with --column text=NAME"),
        told.get(0));
    Input own = Input.usual().with(Input.Column.TEXT, "full_story").with(Input.Column.DATE, "day");
    assertEquals("The envoy left.", Given.article(csv(own, lines)).text());
  }

  @Test
  void aRecordWithAStrayDelimiterIsSetAsideAlone() {
    List<Reading<Article>> all =
        csv(
            Input.usual(),
            "id,text",
            "1,The envoy left.",
            "2,The envoy, who had come, left.",
            "3,\"The envoy\" came \"back",
            "4,The envoy stayed.");
    assertEquals("1", Given.articles(all).get(0).id());
    assertTrue(
        Given.refusals(all).get(0).contains("record 2: has 4 cells under 2 columns"),
        all.toString());
    assertTrue(Given.refusals(all).get(1).contains("record 3: is not CSV"), all.toString());
  }

  @Test
  void anIdIsForOneTextOnly() {
    List<Reading<Article>> all =
        jsonl(
            "{\"id\":\"1\",\"text\":\"The envoy left.\"}",
            "{\"id\":\"1\",\"text\":\"The envoy left.\"}",
            "{\"id\":\"1\",\"text\":\"The envoy stayed.\"}");
    assertEquals(1, Given.articles(all).size());
    assertTrue(Given.refusals(all).get(0).contains("line 3: its id '1' is taken"), all.toString());
  }
}
