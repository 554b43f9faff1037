package org.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Input;
import org.entente.model.Reading;
import org.junit.jupiter.api.Test;

/** Of a web archive the pages are articles; what is none is passed over. */
class WarcTest {
  private static final String PAGE =
      "<html><head><title>Talks</title>"
          + "<meta property=\"article:published_time\" content=\"2016-03-02\"></head><body><article>"
          + "<p>The foreign minister of Kenya met his counterpart from Japan in Geneva on Monday,"
          + " and the two agreed to talk again before the end of the month.</p></article></body>"
          + "</html>";

  @Test
  void pagesThatWereServedAreArticles() throws IOException {
    List<byte[]> records =
        List.of(
            response("1", "404 Not Found", "text/html", PAGE),
            response("2", "200 OK", "text/html; charset=utf-8", PAGE),
            response("3", "200 OK", "image/png", "not a picture"),
            record("resource", "4", "text/plain", "date 2016-03-05\nPeru attacked Iran."));
    for (boolean packed : new boolean[] {false, true}) {
      List<Article> articles = articles(packed ? "a.warc.gz" : "a.warc", file(records, packed));
      assertEquals(2, articles.size());
      assertEquals("2016-03-02", articles.get(0).date().orElseThrow().toString());
      assertEquals("http://news.example/2", articles.get(0).url());
      assertTrue(articles.get(0).text().contains("counterpart from Japan"));
      assertEquals("Peru attacked Iran.", articles.get(1).text().strip());
    }
  }

  @Test
  void whatIsBrokenIsSetAside() throws IOException {
    byte[] whole = file(List.of(response("1", "200 OK", "text/html", PAGE)), false);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 300);
    assertTrue(readings("a.warc", cut).stream().anyMatch(Reading.Quarantined.class::isInstance));
    byte[] noise = "WARC/1.0\r\nnonsense".getBytes(StandardCharsets.UTF_8);
    assertTrue(readings("a.warc", noise).stream().anyMatch(Reading.Quarantined.class::isInstance));
  }

  private static List<Article> articles(String name, byte[] bytes) {
    return readings(name, bytes).stream().map(r -> ((Reading.Read<Article>) r).value()).toList();
  }

  private static List<Reading<Article>> readings(String name, byte[] bytes) {
    List<Reading<Article>> all = new ArrayList<>();
    Batch.of(Knowledge.shipped(), name, new ByteArrayInputStream(bytes), Input.usual())
        .forEachRemaining(all::add);
    return all;
  }

  private static byte[] file(List<byte[]> records, boolean packed) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] record : records) {
      if (packed) {
        GZIPOutputStream member = new GZIPOutputStream(all);
        member.write(record);
        member.finish();
      } else {
        all.write(record);
      }
    }
    return all.toByteArray();
  }

  private static byte[] response(String page, String status, String type, String body) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
    return record("response", page, "application/http; msgtype=response", http);
  }

  private static byte[] record(String kind, String page, String type, String content) {
    return ("WARC/1.0\r\nWARC-Type: "
            + kind
            + "\r\nWARC-Target-URI: http://news.example/"
            + page
            + "\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:4c2cf4a9-0a4e-4a4e"
            + "-9a5c-8d0d0f4a3b1"
            + page
            + ">\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + content.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + content
            + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
