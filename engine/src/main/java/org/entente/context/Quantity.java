package org.entente.context;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Numerals;

/**
 * A number of people as a text gives it, in a plain form: {@code 12}, {@code 12–15}, {@code at
 * least 12}, {@code dozens}. What is vague stays vague.
 */
final class Quantity {
  private static final Map<String, Long> SCALES =
      Map.of("hundred", 100L, "thousand", 1000L, "million", 1_000_000L, "dozen", 12L);
  private static final String WORD =
      "(?:"
          + String.join("|", Numerals.ONES)
          + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?)";
  private static final String NUMBER =
      "(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|"
          + WORD
          + "|an?(?= (?:hundred|thousand|million|dozen)\\b))(?: (?:hundred|thousand|million|dozen))?";
  private static final Pattern EXACT =
      Pattern.compile(
          "(?:\\b(at least|at most|more than|over|up to|about|around|some|roughly|nearly|almost"
              + "|as many as|fewer than|less than|an estimated) )?(?:between )?\\b("
              + NUMBER
              + ")(?:(?: to | and | or |[-–])("
              + NUMBER
              + "))?\\b");
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b((?:tens|hundreds) of thousands|dozens|scores|hundreds|thousands|millions|several"
              + "|a number)\\b");
  private static final Pattern SINGLE = Pattern.compile("^(?:an?|one)\\b");

  private Quantity() {}

  /** The number in a phrase such as "at least 12 people"; empty where it names none. */
  static Optional<String> of(String phrase) {
    String text = phrase.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    Matcher vague = VAGUE.matcher(text);
    if (vague.find()) {
      return Optional.of(vague.group(1));
    }
    Matcher m = EXACT.matcher(text);
    while (m.find()) {
      Optional<Long> first = number(m.group(2));
      if (first.isPresent()) {
        return Optional.of(form(m, first.get()));
      }
    }
    return SINGLE.matcher(text).find() ? Optional.of("1") : Optional.empty();
  }

  private static String form(Matcher m, long first) {
    Optional<Long> last = m.group(3) == null ? Optional.empty() : number(m.group(3));
    String range = last.filter(l -> l > first).map(l -> first + "–" + l).orElse("" + first);
    boolean plain = m.group(1) == null || m.group(1).equals("some");
    return plain ? range : m.group(1) + " " + range;
  }

  private static Optional<Long> number(String words) {
    String[] parts = words.split(" ");
    double value = single(parts[0]);
    if (value < 0) {
      return Optional.empty();
    }
    long scale = parts.length > 1 ? SCALES.get(parts[1]) : 1;
    return Optional.of(Math.round(value * scale));
  }

  private static double single(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Double.parseDouble(word.replace(",", ""));
    }
    if (word.matches("an?")) {
      return 1;
    }
    String[] parts = word.split("-");
    if (Numerals.TENS.containsKey(parts[0])) {
      return Numerals.TENS.get(parts[0])
          + (parts.length > 1 ? Math.max(0, Numerals.ONES.indexOf(parts[1])) : 0);
    }
    return Numerals.ONES.indexOf(word);
  }
}
