package org.entente.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.engine.Coding;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.store.Loader;
import org.entente.store.Store;
import org.entente.store.SyntheticNews;
import org.entente.store.Version;

/** The pages of a made-up store, and raw requests to them: what is sent is what is written here. */
final class Served implements AutoCloseable {
  final Store store;
  final PageServer server;
  final int port;

  /** An answer: status, headers in small letters, body. */
  record Answer(int status, String headers, String body) {}

  private Served(Store store, PageServer server) {
    this.store = store;
    this.server = server;
    this.port = java.net.URI.create(server.address()).getPort();
  }

  /** A hundred articles of five events, and one of the given text. */
  static Served with(Path folder, String text, PageServer.Place place) throws IOException {
    Path file = folder.resolve("news.db");
    try (Store empty = Store.write(file)) {
      Loader loader = Loader.into(empty, new Version("1", ""));
      for (int i = 0; i < 100; i++) {
        loader.put(SyntheticNews.article(i, 5));
      }
      loader.put(plain("odd.json", text));
    }
    Store store = Store.read(file);
    return new Served(store, PageServer.start(store, place));
  }

  private static Coding plain(String id, String text) {
    Article article =
        new Article(
            id,
            Optional.of(LocalDate.of(2019, 1, 1)),
            "given",
            text.lines().findFirst().orElse(""),
            text.substring(0, Math.min(200, text.length())),
            "javascript:alert(1)",
            "en",
            text);
    return new Coding(
        new AnnotatedArticle(article, List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  Answer get(String address, String... headers) {
    return ask("GET", address, "127.0.0.1:" + port, headers);
  }

  Answer ask(String method, String address, String host, String... headers) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      String head =
          method
              + " "
              + address
              + " HTTP/1.0\r\nHost: "
              + host
              + "\r\n"
              + String.join("", java.util.Arrays.stream(headers).map(h -> h + "\r\n").toList());
      socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.UTF_8));
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = all.indexOf("\r\n\r\n");
      return new Answer(
          Integer.parseInt(all.substring(9, 12)),
          all.substring(0, end).toLowerCase(java.util.Locale.ROOT),
          all.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
