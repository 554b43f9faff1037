package org.entente.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask. A request must name a host that the pages are served under, so that no foreign name
 * that resolves here reads them (DNS rebinding); it must not come out of another site's page but as
 * a link that a user follows; and where a token is set it must carry it, once in the address and
 * then in a cookie, or as {@code Authorization: Bearer}.
 *
 * @param hosts names that the Host header may have, small letters, without port
 * @param token empty where everybody who reaches the port may ask
 */
record Guard(Set<String> hosts, Optional<String> token) {
  static final String COOKIE = "entente";

  /** Why a request is turned away, or that the token it brings is to be kept in a cookie. */
  sealed interface Verdict {
    record Pass() implements Verdict {}

    record Keep() implements Verdict {}

    record Refuse(int status, String why) implements Verdict {}
  }

  Verdict judge(HttpExchange exchange, Request request) {
    Headers headers = exchange.getRequestHeaders();
    if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      return new Verdict.Refuse(405, "Only GET and HEAD are answered.");
    }
    if (!hosts.contains(host(headers))) {
      return new Verdict.Refuse(
          421, "These pages are not served under this host name; use " + hosts + ".");
    }
    if (foreign(headers, request)) {
      return new Verdict.Refuse(403, "Another site's page may not ask here.");
    }
    return token.map(t -> known(t, headers, request)).orElseGet(Verdict.Pass::new);
  }

  private static String host(Headers headers) {
    String host = Optional.ofNullable(headers.getFirst("Host")).orElse("");
    return host.replaceFirst(":\\d*$", "").toLowerCase(java.util.Locale.ROOT);
  }

  private boolean foreign(Headers headers, Request request) {
    String site = Optional.ofNullable(headers.getFirst("Sec-Fetch-Site")).orElse("none");
    boolean own = site.equals("same-origin") || site.equals("none");
    boolean followed = "navigate".equals(headers.getFirst("Sec-Fetch-Mode"));
    boolean asks = request.page().equals("sql") && !request.link().parameters().isEmpty();
    return !own && (!followed || asks) || !origin(headers);
  }

  private boolean origin(Headers headers) {
    String origin = headers.getFirst("Origin");
    return origin == null
        || hosts.contains(origin.replaceFirst("^https?://", "").replaceFirst(":\\d*$", ""));
  }

  private Verdict known(String token, Headers headers, Request request) {
    if (cookies(headers).anyMatch(c -> same(c, COOKIE + "=" + token))
        || same(String.valueOf(headers.getFirst("Authorization")), "Bearer " + token)) {
      return request.text("token").isPresent() ? new Verdict.Keep() : new Verdict.Pass();
    }
    return request.text("token").filter(t -> same(t, token)).isPresent()
        ? new Verdict.Keep()
        : new Verdict.Refuse(401, "Open the address with the token that serve printed.");
  }

  private static java.util.stream.Stream<String> cookies(Headers headers) {
    return Optional.ofNullable(headers.get("Cookie")).orElse(List.of()).stream()
        .flatMap(c -> Arrays.stream(c.split(";\\s*")));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
