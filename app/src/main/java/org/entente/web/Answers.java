package org.entente.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.store.Column;
import org.entente.store.CsvLine;
import org.entente.store.Rows;
import org.entente.store.StoreException;

/** Answers requests: guards, finds the page, and writes it in the form asked for. */
final class Answers implements HttpHandler {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Answers.class.getClassLoader(), "org.entente.web");

  /** What every answer says to the browser: ask nobody else, run nothing else, show it nowhere. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
              + " form-action 'self'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "X-Frame-Options",
          "DENY");

  private static final String ASSETS = "/assets/";

  private final Pages pages;
  private final Guard guard;

  Answers(Pages pages, Guard guard) {
    this.pages = pages;
    this.guard = guard;
  }

  @Override
  public void handle(HttpExchange exchange) {
    try (exchange) {
      HEADERS.forEach(exchange.getResponseHeaders()::set);
      answer(exchange);
    } catch (IOException | UncheckedIOException e) {
      // The browser went away; there is nobody left to tell.
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    Request request;
    try {
      request = Request.of(exchange.getRequestURI());
    } catch (IllegalArgumentException e) {
      text(exchange, 400, e.getMessage());
      return;
    }
    Guard.Verdict verdict = guard.judge(exchange, request);
    if (verdict instanceof Guard.Verdict.Refuse refuse) {
      text(exchange, refuse.status(), refuse.why());
    } else if (verdict instanceof Guard.Verdict.Keep) {
      keep(exchange, request);
    } else if (exchange.getRequestURI().getPath().startsWith(ASSETS)) {
      asset(exchange, exchange.getRequestURI().getPath().substring(ASSETS.length()));
    } else {
      write(exchange, request, page(request));
    }
  }

  private Page page(Request request) {
    try {
      return pages.of(request);
    } catch (NotFound e) {
      return new FailurePage(404, "Not found", e.getMessage());
    } catch (IllegalArgumentException | StoreException e) {
      return new FailurePage(400, "This cannot be answered", e.getMessage());
    } catch (RuntimeException e) {
      return new FailurePage(500, "The program failed", e.toString());
    }
  }

  /** Sets the cookie and leads to the address without the token. */
  private void keep(HttpExchange exchange, Request request) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set(
        "Set-Cookie",
        "%s=%s; HttpOnly; SameSite=Strict; Path=/"
            .formatted(Guard.COOKIE, guard.token().orElseThrow()));
    headers.set("Location", request.link().with("token").as(request.form()));
    exchange.sendResponseHeaders(303, -1);
  }

  private static void asset(HttpExchange exchange, String name) throws IOException {
    Asset asset = Asset.named(name).orElse(null);
    if (asset == null) {
      text(exchange, 404, "No such file.");
      return;
    }
    exchange
        .getResponseHeaders()
        .set(
            "Cache-Control",
            name.startsWith("vendor/") ? "max-age=31536000, immutable" : "no-cache");
    bytes(exchange, 200, asset.mediaType(), asset.bytes());
  }

  private static void write(HttpExchange exchange, Request request, Page page) throws IOException {
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    switch (request.form()) {
      case HTML -> html(exchange, request, page);
      case JSON -> json(exchange, page);
      case CSV -> csv(exchange, page);
    }
  }

  private static void html(HttpExchange exchange, Request request, Page page) throws IOException {
    Plain output = new Plain();
    TEMPLATES.render(
        page.template(), Map.of("page", page, "frame", new Frame(page, request)), output);
    bytes(
        exchange,
        page.status(),
        Form.HTML.mediaType(),
        output.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void json(HttpExchange exchange, Page page) throws IOException {
    byte[] body = Json.write(page.json()).getBytes(StandardCharsets.UTF_8);
    bytes(exchange, page.status(), Form.JSON.mediaType(), body);
  }

  private static void csv(HttpExchange exchange, Page page) throws IOException {
    if (page.status() != 200 || page.table().isEmpty()) {
      int status = page.status() == 200 ? 404 : page.status();
      String why =
          page instanceof FailurePage f ? f.message() : "This page is no table; ask .json.";
      text(exchange, status, why);
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", Form.CSV.mediaType());
    exchange.sendResponseHeaders(200, 0);
    try (Writer to =
        new BufferedWriter(
            new OutputStreamWriter(exchange.getResponseBody(), StandardCharsets.UTF_8))) {
      page.table().get().each(lines(to));
    }
  }

  private static Rows.Taker lines(Writer to) {
    CsvLine line = new CsvLine(true);
    return new Rows.Taker() {
      @Override
      public void columns(List<Column> columns) {
        row(List.copyOf(columns.stream().map(Column::name).toList()));
      }

      @Override
      public void row(List<Object> cells) {
        try {
          to.write(line.of(cells) + "\n");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private static void text(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = (Plain.visible(text) + "\n").getBytes(StandardCharsets.UTF_8);
    bytes(exchange, status, "text/plain; charset=utf-8", body);
  }

  private static void bytes(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : body.length == 0 ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }
}
