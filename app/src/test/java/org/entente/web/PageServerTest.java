package org.entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.json.JsonLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages answer, and whom. */
class PageServerTest {
  private static final String HOSTILE =
      "<script>alert(1)</script><img src=x onerror=alert(2)> \"><svg onload=alert(3)>\n"
          + "<a href=\"javascript:alert(4)\">here</a> \u202Edlrow\u202C \u0007 ${1234*4321} {{1234*4321}}";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.with(folder, HOSTILE, PageServer.Place.local(0));
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/events?type=ACCUSE&from=2012-01-01",
        "/actors?country=FRA",
        "/actors/FRA",
        "/dyads?actor=FRA",
        "/dyads/FRA/RUS?by=year",
        "/series?by=week&measure=rate&forecast=5",
        "/coalitions?on=2015-01-01&runs=5",
        "/commitments?on=2016-01-01&state=overdue",
        "/clusters",
        "/articles?q=report",
        "/map?quad=3",
        "/sql?sql=SELECT+1+AS+one"
      })
  void everyPageIsAlsoItsData(String address) {
    int query = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
    assertEquals(200, served.get(address).status());
    Map<String, Object> json =
        json(address.substring(0, query) + ".json" + address.substring(query));
    assertFalse(json.isEmpty());
    Served.Answer csv = served.get(address.substring(0, query) + ".csv" + address.substring(query));
    assertEquals(200, csv.status());
    assertTrue(csv.headers().contains("text/csv"));
  }

  @Test
  void theStartPageHasTwinsToo() {
    assertTrue(served.get("/").body().contains("101"));
    assertTrue(json("/index.json").containsKey("contents"));
  }

  @Test
  void anEventAndItsArticleLeadToOneAnother() {
    String event = served.get("/events/a7-1").body();
    assertTrue(event.contains("/articles/a7#e-a7-1"), event);
    assertTrue(served.get("/articles/a7").body().contains("id=\"e-a7-1\""));
    assertEquals("a7", json("/events/a7-1.json").get("article"));
  }

  @Test
  void eventsOfAPageAreThoseOfItsAddress() {
    Map<String, Object> json = json("/events.json?actor=FRA&limit=3");
    List<?> rows = (List<?>) json.get("rows");
    assertEquals(3, rows.size());
    assertTrue(String.valueOf(json.get("next")).contains("offset=3"));
    rows.forEach(r -> assertEquals(List.of("FRA"), ((Map<?, ?>) r).get("actor_country")));
  }

  @Test
  void anIdThatEndsLikeATwinHasItsPage() {
    assertEquals(200, served.get("/articles/odd%2Ejson").status());
    assertTrue(served.get("/articles").body().contains("/articles/odd%2Ejson"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles/odd%2Ejson", "/articles?q=script", "/articles?source=%3Cb%3E"})
  void hostileTextIsShownAsText(String address) {
    String body = served.get(address).body();
    assertFalse(body.contains("<script>alert"), body);
    assertFalse(body.contains("<img src=x"));
    assertFalse(body.contains("<svg onload"));
    assertFalse(body.contains("<a href=\"javascript"));
    assertFalse(body.contains("<b>"));
    assertFalse(body.contains("\u202E"), "controls of direction are made visible");
    assertFalse(body.contains("5332114"), "nothing is evaluated");
  }

  @Test
  void controlsAreNamed() {
    assertTrue(served.get("/articles/odd%2Ejson").body().contains("⟦U+202E⟧dlrow"));
  }

  @Test
  void whatCannotBeAnsweredIsTold() {
    assertEquals(404, served.get("/nothing").status());
    assertEquals(404, served.get("/events/none").status());
    assertTrue(served.get("/events?type=PRAISE").body().contains("AGREE, CONSULT"));
    assertEquals(400, served.get("/events.json?from=2016-02-31").status());
    assertEquals(400, served.get("/events?limit=x").status());
    assertEquals(400, served.get("/%zz").status());
    assertEquals(404, served.get("/assets/../Pages.class").status());
  }

  @Test
  void sqlCannotWriteNorTouchFiles() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
    for (String sql :
        List.of(
            "DELETE FROM events",
            "CREATE TABLE t (a INT)",
            "COPY events TO '" + folder.resolve("out.csv") + "'",
            "SELECT * FROM '" + secret + "'",
            "SELECT * FROM read_text('" + secret + "')",
            "ATTACH '" + folder.resolve("other.db") + "'",
            "SET enable_external_access = true",
            "INSTALL httpfs")) {
      Served.Answer answer =
          served.get("/sql?sql=" + URLEncoder.encode(sql, StandardCharsets.UTF_8));
      assertEquals(400, answer.status(), sql);
    }
    assertEquals(500, served.store.ask("SELECT count(*) FROM events").whole());
  }

  @Test
  void onlyItsOwnNamesAreAnswered() {
    assertEquals(200, served.ask("GET", "/", "localhost:" + served.port).status());
    assertEquals(421, served.ask("GET", "/", "evil.example:" + served.port).status());
    assertEquals(421, served.ask("GET", "/", "").status());
  }

  @Test
  void otherSitesCannotReadNorAsk() {
    assertEquals(403, served.get("/events.json", "Origin: http://evil.example").status());
    assertEquals(
        403, served.get("/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors").status());
    assertEquals(
        200, served.get("/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate").status());
    assertEquals(
        403,
        served
            .get("/sql?sql=SELECT+1", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate")
            .status());
    assertEquals(405, served.ask("POST", "/sql", "localhost").status());
  }

  @Test
  void answersForbidTheBrowserToAskElsewhere() {
    String headers = served.get("/").headers();
    assertTrue(headers.contains("content-security-policy: default-src 'self'"), headers);
    assertTrue(headers.contains("x-content-type-options: nosniff"));
    assertFalse(served.get("/").body().contains("http://"), "no address of another host");
  }

  @Test
  void boundToTheNetworkItAsksForAToken(@TempDir Path other) throws IOException {
    PageServer.Place open = new PageServer.Place("0.0.0.0", 0, Set.of("desk.example"), true);
    try (Served network = Served.with(other, "Quiet.", open)) {
      String token = network.server.address().replaceFirst(".*token=", "");
      assertEquals(401, network.get("/").status());
      assertEquals(401, network.get("/?token=wrong").status());
      Served.Answer first = network.get("/?token=" + token);
      assertEquals(303, first.status());
      assertTrue(first.headers().contains("httponly; samesite=strict"));
      assertEquals(200, network.get("/", "Cookie: entente=" + token).status());
      assertEquals(200, network.get("/", "Authorization: Bearer " + token).status());
      assertEquals(401, network.ask("GET", "/", "desk.example").status());
    }
  }

  @Test
  void aLineOfTenMegabytesIsShown(@TempDir Path other) throws IOException {
    try (Served large = Served.with(other, "x".repeat(10_000_000), PageServer.Place.local(0))) {
      Served.Answer answer = large.get("/articles/odd%2Ejson");
      assertEquals(200, answer.status());
      assertTrue(answer.body().length() < 3_000_000);
      assertTrue(large.get("/articles").body().length() < 100_000);
    }
  }

  private static Map<String, Object> json(String address) {
    Served.Answer answer = served.get(address);
    assertEquals(200, answer.status(), answer.body());
    return JsonLine.read(answer.body());
  }
}
