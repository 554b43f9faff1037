package org.entente.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Span;

/** A hash of what makes an event: stable as long as the article's text and the reading are. */
final class EventId {
  private EventId() {}

  static String of(
      String article, EventType type, Span trigger, List<Mention> actor, List<Mention> recipient) {
    String made =
        article
            + type
            + trigger
            + actor.stream().map(Mention::span).toList()
            + recipient.stream().map(Mention::span).toList();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(made.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
