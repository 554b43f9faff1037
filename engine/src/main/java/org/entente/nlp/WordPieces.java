package org.entente.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts words into the pieces of an uncased BERT vocabulary: the longest piece that the vocabulary
 * has, then the longest of what is left (Wu and others 2016, "Google's Neural Machine Translation
 * System", section 4.1). Done word by word, so that each token knows its pieces.
 */
final class WordPieces {
  private static final Pattern PARTS = Pattern.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  private final Map<String, Integer> vocabulary = new HashMap<>();

  private WordPieces() {}

  /** Reads a vocabulary, a piece a line in the order of their numbers. */
  static WordPieces read(InputStream in) {
    WordPieces pieces = new WordPieces();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        pieces.vocabulary.put(line, pieces.vocabulary.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pieces;
  }

  /** The number of a piece such as {@code [CLS]}. */
  int number(String piece) {
    return vocabulary.get(piece);
  }

  /** The pieces of a word, by number. */
  List<Integer> of(String word) {
    String plain =
        ACCENTS
            .matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    List<Integer> pieces = new ArrayList<>();
    for (Matcher part = PARTS.matcher(plain); part.find(); ) {
      cut(part.group(), pieces);
    }
    return pieces;
  }

  private void cut(String part, List<Integer> pieces) {
    List<Integer> found = new ArrayList<>();
    int from = 0;
    while (from < part.length()) {
      int to = part.length();
      Integer number = null;
      while (to > from && number == null) {
        number = vocabulary.get((from > 0 ? "##" : "") + part.substring(from, to));
        to = number == null ? to - 1 : to;
      }
      if (number == null) {
        pieces.add(vocabulary.get("[UNK]"));
        return;
      }
      found.add(number);
      from = to;
    }
    pieces.addAll(found);
  }
}
