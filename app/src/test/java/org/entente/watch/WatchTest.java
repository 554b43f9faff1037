package org.entente.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds of a server that is slow, broken, huge, and leads astray. */
class WatchTest {
  private static final Duration USUAL = Duration.ofMinutes(15);

  private HttpServer server;
  private String base;
  private final List<String> asked = new ArrayList<>();
  private final Fetcher fetcher =
      new Fetcher(new Fetcher.Limits(Duration.ofSeconds(1), 20_000, true));

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    base = "http://127.0.0.1:" + server.getAddress().getPort();
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    try (exchange) {
      switch (path) {
        case "/feed.xml" -> feed(exchange);
        case "/atom.xml" -> send(exchange, 200, ATOM);
        case "/entity.xml" -> send(exchange, 200, ENTITY);
        case "/robots.txt" -> send(exchange, 200, "User-agent: *\nDisallow: /closed/\n");
        case "/slow" -> slow(exchange);
        case "/silent" -> sleep(3000);
        case "/huge" -> send(exchange, 200, "x".repeat(30_000));
        case "/round" -> redirect(exchange, "/round");
        case "/file" -> redirect(exchange, "file:///etc/hostname");
        case "/moved" -> redirect(exchange, "/page");
        case "/busy.xml" -> busy(exchange);
        case "/short" -> cutOff(exchange);
        case "/page" -> send(exchange, 200, "<p>France praised Italy.</p>");
        default -> send(exchange, 404, "none");
      }
    }
  }

  private static final String ATOM =
      "<feed xmlns='http://www.w3.org/2005/Atom'><title>News</title><entry><title>One</title>"
          + "<link href='/page'/><updated>2016-05-03T23:30:00Z</updated></entry></feed>";
  private static final String ENTITY =
      "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss version='2.0'><channel>"
          + "<title>&x;</title></channel></rss>";

  private void feed(HttpExchange exchange) throws IOException {
    if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    exchange.getResponseHeaders().set("ETag", "\"one\"");
    String items = "";
    for (String link : List.of("/page", "/closed/page", "/huge", "/none", "mailto:a@b.example")) {
      items +=
          "<item><title>T</title><link>"
              + (link.startsWith("/") ? base : "")
              + link
              + "</link></item>";
    }
    send(
        exchange,
        200,
        "<rss version='2.0'><channel><title>News</title>" + items + "</channel></rss>");
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static void slow(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    for (int i = 0; i < 30; i++) {
      exchange.getResponseBody().write('x');
      exchange.getResponseBody().flush();
      sleep(100);
    }
  }

  private static void cutOff(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 1000);
    exchange.getResponseBody().write('x');
    exchange.getResponseBody().flush();
  }

  private static void busy(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Retry-After", "7200");
    send(exchange, 503, "");
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/slow", "/silent", "/huge", "/round", "/file", "/short"})
  void whatPassesTheLimitsIsGivenUp(String path) {
    long begun = System.nanoTime();
    assertThrows(FetchException.class, () -> fetcher.get(URI.create(base + path), Map.of()));
    assertTrue(System.nanoTime() - begun < Duration.ofMillis(2500).toNanos());
  }

  @Test
  void aPageThatMovedIsFound() throws FetchException {
    assertEquals("/page", fetcher.get(URI.create(base + "/moved"), Map.of()).address().getPath());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/", "http://10.0.0.1/", "http://192.168.1.1/", "http://169.254.169.254/",
        "http://[::1]/", "http://[fd00::1]/", "http://0.0.0.0/", "http://100.64.0.1/",
        "file:///etc/hostname", "http://user@127.0.0.1/"
      })
  void privateNetworksAreNotAsked(String address) {
    assertThrows(
        FetchException.class,
        () -> new Fetcher(Fetcher.Limits.usual()).get(URI.create(address), Map.of()));
  }

  @Test
  void newPagesAreTakenAsRobotsAllows() {
    List<String> told = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    new Round(fetcher, Duration.ZERO)
        .of(
            feed("/feed.xml"),
            a -> false,
            p -> taken.add(p.entry().address().getPath()),
            told::add);
    assertEquals(List.of("/page"), taken);
    assertEquals(4, told.size(), told.toString());
    assertTrue(!asked.contains("/closed/page"));
  }

  @Test
  void anUnchangedFeedIsToldByItsTag() throws FetchException {
    Feed feed = feed("/feed.xml");
    assertEquals(5, feed.entries(fetcher, Instant.EPOCH).size());
    assertEquals(0, feed.entries(fetcher, Instant.EPOCH).size());
    assertEquals(Instant.EPOCH.plus(USUAL), feed.next());
  }

  @Test
  void atomIsReadWithItsDayInUtc() throws FetchException {
    Entry entry = feed("/atom.xml").entries(fetcher, Instant.EPOCH).get(0);
    assertEquals("2016-05-03", entry.date().orElseThrow().toString());
    assertEquals(base + "/page", entry.address().toString());
  }

  @Test
  void aFeedThatFailsIsAskedEverMoreSeldom() {
    Feed feed = feed("/none.xml");
    for (int minutes : List.of(30, 60, 120)) {
      assertThrows(FetchException.class, () -> feed.entries(fetcher, Instant.EPOCH));
      assertEquals(Instant.EPOCH.plus(Duration.ofMinutes(minutes)), feed.next());
    }
    for (int i = 0; i < 10; i++) {
      assertThrows(FetchException.class, () -> feed.entries(fetcher, Instant.EPOCH));
    }
    assertEquals(Instant.EPOCH.plus(Duration.ofDays(1)), feed.next());
  }

  @Test
  void aSiteThatAsksForPatienceGetsIt() {
    Feed feed = feed("/busy.xml");
    assertThrows(FetchException.class, () -> feed.entries(fetcher, Instant.EPOCH));
    assertEquals(Instant.EPOCH.plus(Duration.ofHours(2)), feed.next());
  }

  @Test
  void entitiesOfOtherFilesAreRefused() {
    assertThrows(FetchException.class, () -> feed("/entity.xml").entries(fetcher, Instant.EPOCH));
    assertThrows(FetchException.class, () -> feed("/page").entries(fetcher, Instant.EPOCH));
  }

  private Feed feed(String path) {
    return new Feed(URI.create(base + path), USUAL);
  }
}
