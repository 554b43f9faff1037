package org.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text file is one article; what tells its day is found at its top. */
class PlainTextTest {
  private static final String BODY = "The envoys of Chad and Niger met in the capital.";
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2020, 7, 21));

  @TempDir Path folder;

  private Article read(String text) {
    return Given.article(Given.file(folder, "a.txt", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"date 2020-07-21 ", "date 2020-07-21\n", "Date: 2020-07-21\n\n"})
  void aLeadingDateIsTakenOffTheText(String leading) {
    Article article = read(leading + BODY);
    assertEquals(DAY, article.date());
    assertEquals("leading line", article.dateSource());
    assertEquals(BODY, article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: \"Talks\"\ndate: 21 July 2020\nurl: https://a.example/1\n---\n\n",
        "Title: Talks\nDate: July 21, 2020\nURL: https://a.example/1\n\n"
      })
  void frontMatterIsTakenOffTheText(String front) {
    Article article = read(front + BODY);
    assertEquals(DAY, article.date());
    assertEquals("front matter", article.dateSource());
    assertEquals("Talks", article.title());
    assertEquals("https://a.example/1", article.url());
    assertEquals(BODY, article.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LONDON, July 21, 2020 (Reuters) - ",
        "Talks begin\n\nN'DJAMENA, Chad, 21 July 2020 — ",
        "Talks begin\nTuesday, 21 July 2020\n",
        "Talks begin\nPublished: 21 July 2020, 10:15 GMT\n"
      })
  void aDatelineWithItsYearTellsTheDayAndStays(String top) {
    Article article = read(top + BODY);
    assertEquals(DAY, article.date());
    assertEquals("dateline", article.dateSource());
    assertEquals((top + BODY).strip(), article.text());
  }

  @Test
  void withoutADayTheSourceSaysWhereItWasLookedFor() {
    Article article = read("LONDON, July 21 - " + BODY + " They had met on 3 May 2019 as well.");
    assertEquals(Optional.empty(), article.date());
    assertEquals(
        "no date found (looked at leading line, front matter, dateline); pass --date",
        article.dateSource());
  }

  @Test
  void theUsersDayIsForArticlesThatDoNotTellTheirs() {
    Path without = Given.file(folder, "a.txt", BODY);
    Article article = Given.article(Given.read(Input.usual().on(DAY), without));
    assertEquals(DAY, article.date());
    assertEquals("option", article.dateSource());
    Path with = Given.file(folder, "b.txt", "date 2001-02-03 " + BODY);
    Article own = Given.article(Given.read(Input.usual().on(DAY), with));
    assertEquals(Optional.of(LocalDate.of(2001, 2, 3)), own.date());
  }

  @Test
  void aDayThatIsNoneIsToldNotBent() {
    Article article = read("date 2020-02-31 " + BODY);
    assertEquals(Optional.empty(), article.date());
    assertTrue(article.dateSource().contains("leading line '2020-02-31'"), article.dateSource());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void anyEncodingGivesTheSameText(String charset) {
    String text = "“We never left,” José said — the café’s owner, in Málaga, to the envoys.";
    byte[] bytes = ("date 2020-07-21\r\n" + text).getBytes(Charset.forName(charset));
    Article article = Given.article(Given.file(folder, "a.txt", bytes));
    assertEquals(text, article.text());
    assertEquals(DAY, article.date());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    byte[] bytes = ("\ufeff" + BODY).getBytes(StandardCharsets.UTF_8);
    assertEquals(BODY, Given.article(Given.file(folder, "a.txt", bytes)).text());
  }

  @Test
  void whatReadersDoNotSeeIsMended() {
    Article article =
        read("The min\u00adisters\u200b met\u00a0in  Lima.\r\n\r\n\r\n\r\nThey “agreed”.  \r\n");
    assertEquals("The ministers met in  Lima.\n\nThey “agreed”.", article.text());
  }

  @Test
  void theIdIsTheTextsHash() {
    assertEquals(read(BODY).id(), read("date 2020-07-21 " + BODY).id());
    assertTrue(read(BODY).id().matches("[0-9a-f]{16}"), read(BODY).id());
  }
}
