package org.entente.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.Input;

/** Lets drafts in as articles, or refuses them: empty, over-long, binary, foreign, id taken. */
final class Admission {
  /** Unicode code points. */
  static final int LONGEST = 1_000_000;

  private static final int ID_BYTES = 8;

  private final Input input;
  private final Language language;
  private final boolean once;

  /** Ids so far with their texts, both as the first eight bytes of their hashes. */
  private final Map<Long, Long> taken = new HashMap<>();

  Admission(Input input, Language language) {
    this(input, language, true);
  }

  private Admission(Input input, Language language, boolean once) {
    this.input = input;
    this.language = language;
    this.once = once;
  }

  /** One that lets repeats in, for part of a batch: who sees all of it must see to them. */
  static Admission ofAll(Input input, Language language) {
    return new Admission(input, language, false);
  }

  /** The article; nothing where the same text came before under the same id. */
  Optional<Article> admit(Draft draft) throws Refused {
    refuseEmpty(draft);
    refuseLong(draft.place(), draft.text());
    refuseBinary(draft);
    refuseForeign(draft);
    String hash = hash(draft.text());
    String id = draft.id().isBlank() ? hash : draft.id();
    return once && isRepeat(draft, id, hash) ? Optional.empty() : Optional.of(article(draft, id));
  }

  private Article article(Draft draft, String id) {
    Dated dated = draft.dated().end(input.date());
    return new Article(
        id,
        dated.day(),
        dated.how(),
        draft.title(),
        draft.source(),
        draft.url(),
        Language.ENGLISH,
        draft.text());
  }

  private static void refuseEmpty(Draft draft) throws Refused {
    if (draft.text().isBlank()) {
      throw new Refused(draft.place(), "has no text", "leave it out");
    }
  }

  static void refuseLong(String place, String text) throws Refused {
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      String size = "is %,d characters long, more than %,d".formatted(length, LONGEST);
      throw new Refused(place, size, "cut it into articles");
    }
  }

  private static void refuseBinary(Draft draft) throws Refused {
    long odd = draft.text().chars().filter(Admission::isOdd).count();
    if (odd > 2 + draft.text().length() / 100) {
      String reason = "is binary (%,d control characters)".formatted(odd);
      throw new Refused(draft.place(), reason, "convert it to text");
    }
  }

  private static boolean isOdd(int c) {
    return c == 0xfffd || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  private void refuseForeign(Draft draft) throws Refused {
    Optional<String> other = language.other(draft.text());
    if (other.isPresent()) {
      String reason = "is not English (" + other.get() + ")";
      throw new Refused(draft.place(), reason, "translate it or leave it out");
    }
  }

  private boolean isRepeat(Draft draft, String id, String hash) throws Refused {
    Long text = Long.parseUnsignedLong(hash, 16);
    Long before = taken.putIfAbsent(Long.parseUnsignedLong(hash(id), 16), text);
    if (before != null && !before.equals(text)) {
      String reason = "its id '" + id + "' is taken by an article with another text";
      throw new Refused(draft.place(), reason, "give each article its own id, or none");
    }
    return before != null;
  }

  /** The first sixteen hex digits of the text's SHA-256. */
  static String hash(String text) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().toHexDigits(ByteBuffer.wrap(all, 0, ID_BYTES).getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
