package org.entente.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** A file that pages use, out of the program itself: styles, scripts, the map of the world. */
record Asset(String mediaType, byte[] bytes) {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml");

  /** The file of a name such as {@code style.css} or {@code vendor/d3.js}. */
  static Optional<Asset> named(String name) {
    if (!name.matches("(?:vendor/)?[a-z0-9][a-z0-9.-]*")) {
      return Optional.empty();
    }
    String type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      return in == null || type == null
          ? Optional.empty()
          : Optional.of(new Asset(type, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
