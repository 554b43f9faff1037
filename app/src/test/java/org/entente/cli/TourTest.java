package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.store.Store;
import org.entente.web.PageServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A visit to all pages in Chromium (Debian's package chromium; elsewhere name it in
 * ENTENTE_CHROMIUM). Nowhere may the console tell an error, a request leave the machine, or
 * axe-core find a serious fault. The store holds two of the examples, and all of them in the slow
 * tests.
 */
class TourTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/events",
          "/actors",
          "/dyads",
          "/series?by=year",
          "/coalitions?least=1",
          "/commitments",
          "/clusters",
          "/map",
          "/articles",
          "/sql",
          "/nothing");

  @TempDir static Path folder;
  private static Store store;
  private static PageServer server;
  private static Playwright playwright;
  private static Browser browser;
  private static String axe;
  private final List<String> faults = new ArrayList<>();

  @BeforeAll
  static void open() throws IOException {
    Path chromium = chromium();
    assumeTrue(
        Files.isExecutable(chromium),
        "no Chromium at " + chromium + ": install it (apt-get install chromium)");
    Path db = folder.resolve("examples.db");
    Run.of(
        "load",
        "../examples/moldova-russia-expulsions",
        "../examples/chad-sudan-accusation",
        "--db",
        db);
    serve(db);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    try (InputStream in = PageServer.class.getResourceAsStream("axe-4.10.3.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void serve(Path db) throws IOException {
    store = Store.read(db);
    server = PageServer.start(store, PageServer.Place.local(0));
  }

  /** Adds the rest of the examples. */
  private static void loadAll() throws IOException {
    server.close();
    store.close();
    Path db = store.file();
    Run.of("load", "../examples", "--db", db);
    serve(db);
  }

  private static Path chromium() {
    String named = System.getenv("ENTENTE_CHROMIUM");
    return Path.of(named == null ? "/usr/bin/chromium" : named);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
      playwright.close();
      server.close();
      store.close();
    }
  }

  @Test
  void aReaderComesFromTheStartToTheReasons() {
    Page page = visit(new Browser.NewContextOptions());
    go(page, "/");
    page.locator("figure svg rect").first().waitFor();
    page.locator("table.events a.type").first().click();
    check(page);
    page.locator("p.lead a").first().click();
    check(page);
    page.locator("a.trigger").first().click();
    assertTrue(page.locator(".card details[open]").count() > 0, "the card opens with its reasons");
    page.locator(".show input").first().uncheck();
    assertTrue(page.locator("article.no-events").count() == 1);
    done(page);
  }

  @Test
  void searchAndFacetsNarrowAndCanBeTakenAway() {
    Page page = visit(new Browser.NewContextOptions());
    go(page, "/");
    page.locator("input[name=q]").fill("Moldova");
    page.keyboard().press("Enter");
    page.waitForURL("**/articles?q=Moldova");
    assertTrue(page.locator("tbody tr").count() >= 1);
    go(page, "/events");
    Locator facet = page.locator(".facet a").first();
    facet.click();
    page.waitForLoadState();
    assertEquals(1, page.locator(".chips li").count());
    page.locator(".chips a").first().click();
    page.waitForLoadState();
    assertEquals(0, page.locator(".chips li").count());
    done(page);
  }

  @Test
  @Tag("slow")
  void everyPageInLightAndDarkWideAndNarrow() throws IOException {
    loadAll();
    List<Browser.NewContextOptions> views =
        List.of(
            new Browser.NewContextOptions().setViewportSize(1400, 1000),
            new Browser.NewContextOptions()
                .setViewportSize(1400, 1000)
                .setColorScheme(ColorScheme.DARK),
            new Browser.NewContextOptions().setViewportSize(390, 844));
    for (Browser.NewContextOptions view : views) {
      Page page = visit(view);
      Stream.concat(PAGES.stream(), ids().stream()).forEach(address -> go(page, address));
      done(page);
    }
  }

  @Test
  @Tag("slow")
  void theKeyboardReachesAndTheSliderMoves() throws IOException {
    loadAll();
    Page page = visit(new Browser.NewContextOptions());
    go(page, "/coalitions?least=1");
    page.keyboard().press("Tab");
    assertEquals("Skip to content", page.evaluate("document.activeElement.textContent"));
    Locator slider = page.locator(".slider input");
    slider.focus();
    page.keyboard().press("Home");
    page.waitForFunction("location.search.includes('on=')");
    page.waitForLoadState(LoadState.NETWORKIDLE);
    done(page);
  }

  private static List<String> ids() {
    List<Object> row =
        store.ask("SELECT id, article FROM events ORDER BY confidence DESC LIMIT 1").rows().get(0);
    return List.of(
        "/events/" + row.get(0),
        "/articles/" + row.get(1),
        "/actors/RUS",
        "/dyads/MDA/RUS?by=year");
  }

  private Page visit(Browser.NewContextOptions view) {
    BrowserContext context = browser.newContext(view);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("404")) {
            faults.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> faults.add(page.url() + ": " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(server.address()) && !request.url().startsWith("data:")) {
            faults.add(page.url() + ": asks " + request.url());
          }
        });
    return page;
  }

  private void go(Page page, String address) {
    page.navigate(server.address() + address.substring(1));
    check(page);
  }

  private void check(Page page) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    if (page.evaluate("document.documentElement.scrollWidth > innerWidth + 1").equals(true)) {
      faults.add(page.url() + ": is wider than the screen");
    }
    page.evaluate(axe);
    Object found =
        page.evaluate(
            "axe.run().then(r => r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ' ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | ')))");
    ((List<?>) found).forEach(f -> faults.add(page.url() + ": " + f));
  }

  private void done(Page page) {
    page.context().close();
    assertEquals(List.of(), faults);
  }
}
