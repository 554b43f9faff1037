package org.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page saved from a news site gives its main text and what it tells machines. */
class PageTest {
  @TempDir Path folder;

  private static String page() throws IOException {
    try (InputStream in = PageTest.class.getResourceAsStream("page.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Article read(String html) {
    return Given.article(Given.file(folder, "a.html", html));
  }

  @Test
  void titleDayPaperAndAddressComeFromThePage() throws IOException {
    Article article = read(page());
    assertEquals("Harbour deal signed after nine-hour talks", article.title());
    assertEquals(Optional.of(LocalDate.of(2019, 11, 5)), article.date());
    assertEquals("json-ld", article.dateSource());
    assertEquals("The Valley Courier", article.source());
    assertEquals("https://courier.example/harbour", article.url());
  }

  @Test
  void theTextIsTheArticleAlone() throws IOException {
    String text = read(page()).text();
    assertTrue(text.startsWith("The foreign ministers of Peru and Chile"), text);
    assertTrue(text.endsWith("released them only in August."), text);
    assertTrue(text.contains("will withdraw their patrol boats by 1 December"), text);
    assertEquals(4, text.split("\n\n").length, text);
    for (String other : new String[] {"Home", "Most read", "Photo", "rights reserved", "color"}) {
      assertFalse(text.contains(other), other);
    }
  }

  @Test
  void aMetaElementOrATimeElementTellsTheDay() {
    String body = "<p>The envoy of Chad met the president of Niger in Niamey.</p>";
    Article meta =
        read("<html><meta name='pubdate' content='20200721'><body>" + body + "</body></html>");
    assertEquals("meta", meta.dateSource());
    assertEquals(Optional.of(LocalDate.of(2020, 7, 21)), meta.date());
    Article time =
        read("<html><body><article><time datetime='2020-07-21'>x</time>" + body + "</article>");
    assertEquals("time", time.dateSource());
    Article none = read("<html><body>" + body + "</body></html>");
    assertEquals(
        "no date found (looked at meta, json-ld, time, dateline); pass --date", none.dateSource());
  }

  @Test
  void aPageNestedWithoutEndIsSetAside() {
    String html = "<html><body>" + "<div>".repeat(50_000) + "The envoy left.";
    String told =
        Given.refusals(Given.read(Input.usual(), Given.file(folder, "c.html", html))).get(0);
    assertTrue(told.contains("c.html: nests elements 50,00"), told);
  }

  @Test
  void theDeclaredCharsetIsUsed() {
    String html =
        "<html><head><meta charset=iso-8859-1></head><body><p>“José” left for the café.</p></body>";
    byte[] bytes = html.getBytes(Charset.forName("windows-1252"));
    assertEquals(
        "“José” left for the café.", Given.article(Given.file(folder, "b.html", bytes)).text());
  }
}
