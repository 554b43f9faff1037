package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.input.ReaderInputStream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text. In order: a byte-order mark; zeros in every other byte (UTF-16); UTF-8 where the
 * bytes are valid as such; the charset an HTML page declares; a guess, which is Windows-1252 unless
 * a detector is sure of an East Asian encoding. English text in another single-byte encoding
 * differs from Windows-1252 in a letter here and there, and no detector can tell from so few.
 */
final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Set<String> EAST_ASIAN =
      Set.of("GB18030", "BIG5", "EUC-JP", "EUC-KR", "EUC-TW", "SHIFT_JIS");

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<(?:meta|\\?xml)[^>]+(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)");

  private static final int DECLARED_WITHIN = 4096;

  private Decoding() {}

  /** All of a file's bytes as text, without its byte-order mark. */
  static String all(byte[] bytes, boolean html) {
    String text =
        wide(bytes)
            .map(c -> new String(bytes, c))
            .or(() -> utf8(bytes))
            .or(() -> html ? declared(bytes).map(c -> new String(bytes, c)) : Optional.empty())
            .orElseGet(() -> new String(bytes, guess(bytes)));
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** A line's bytes as text: UTF-8, or else Windows-1252. */
  static String line(byte[] bytes) {
    return utf8(bytes).orElseGet(() -> new String(bytes, WINDOWS));
  }

  /** The first bytes of a file as text, good enough to see what it holds. */
  static String head(byte[] bytes) {
    String text = new String(bytes, wide(bytes).orElse(StandardCharsets.UTF_8));
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The stream in UTF-8 where it is UTF-16 or UTF-32, and without a byte-order mark. */
  static InputStream narrow(InputStream bytes, byte[] head) throws IOException {
    Optional<Charset> wide = wide(head);
    if (wide.isPresent()) {
      InputStreamReader reader = new InputStreamReader(bytes, wide.get());
      return ReaderInputStream.builder().setReader(reader).setCharset(StandardCharsets.UTF_8).get();
    }
    return bytes;
  }

  /** UTF-16 or UTF-32, told by the mark or by zeros in every other byte. */
  static Optional<Charset> wide(byte[] head) {
    String start = new String(head, 0, Math.min(4, head.length), StandardCharsets.ISO_8859_1);
    if (start.equals("\u00ff\u00fe\0\0") || start.equals("\0\0\u00fe\u00ff")) {
      return Optional.of(Charset.forName("UTF-32"));
    }
    if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    return byZeros(head);
  }

  private static Optional<Charset> byZeros(byte[] head) {
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
    }
    int most = head.length * 2 / 5;
    if (head.length < 4 || Math.max(zeros[0], zeros[1]) <= most) {
      return Optional.empty();
    }
    boolean little = zeros[0] == 0;
    return little || zeros[1] == 0
        ? Optional.of(little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int end = Math.min(DECLARED_WITHIN, bytes.length);
    Matcher found = DECLARED.matcher(new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
    return found.find() ? named(found.group(1)) : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      // Web pages that say Latin-1 or ASCII mean Windows-1252; those that say UTF-8 were not.
      boolean windows =
          charset.equals(StandardCharsets.ISO_8859_1)
              || charset.equals(StandardCharsets.US_ASCII)
              || charset.equals(StandardCharsets.UTF_8);
      return Optional.of(windows ? WINDOWS : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name != null && EAST_ASIAN.contains(name) && Charset.isSupported(name)
        ? Charset.forName(name)
        : WINDOWS;
  }
}
