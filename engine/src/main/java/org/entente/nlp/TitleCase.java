package org.entente.nlp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.CalendarNames;

/**
 * Headlines whose every word has a capital, "Senator Accuses Rival Of Lying", written as the
 * article itself writes these words: a tagger takes them for one long name.
 *
 * <p>A word is lowered where the other lines have it small more often than amid a sentence with a
 * capital, or, where they lack it, where it is seldom a name. Names of two words keep theirs. Words
 * that tell a headline stand in {@code headlinewords.tsv}.
 */
final class TitleCase {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  /** A word of its own, no part of an address, a tag or a file name. */
  private static final Pattern WORD =
      Pattern.compile("(?<![\\w/@#=&.?-])\\p{L}[\\p{L}\\p{M}'’]*(?![/@#=]|[.-]\\p{Ll})");

  private static final Pattern POSSESSIVE = Pattern.compile("['’](?:s|S)?$");
  private static final Pattern STARTING = Pattern.compile("[.!?:…]|[“‘\"]\\s*$");
  private static final Pattern INFLECTED = Pattern.compile("(?:s|ed|ing)$");
  private static final int LONGEST = 200;
  private static final int FEWEST = 4;

  /** So long is what title case raises, but for words that link; shorter ones it may leave. */
  private static final int RAISED = 4;

  private static final RoleWords TABLE =
      RoleWords.load(
          Knowledge.shipped().table("headlinewords"), Set.of("linking", "verbal", "name"));

  private final Predicate<String> usuallySmall;
  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, Integer> raised = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /** Names of the tables in small letters, those of one word and pairs of neighbours. */
  private static final class Known {
    static final Set<String> WORDS = new HashSet<>(TABLE.of("name"));
    static final Set<String> PAIRS = new HashSet<>();

    static {
      Knowledge tables = Knowledge.shipped();
      for (Row row : tables.table("states").rows()) {
        add(Stream.of(row.list("names"), row.list("demonyms"), List.of(row.get("name"))));
      }
      for (Row row : tables.table("organisations").rows()) {
        add(Stream.of(row.list("variants"), List.of(row.get("name"))));
      }
      tables.table("metonyms").rows().forEach(row -> add(Stream.of(row.list("phrases"))));
    }

    private static void add(Stream<List<String>> names) {
      names.flatMap(List::stream).map(n -> n.split(" ")).forEach(Known::add);
    }

    private static void add(String[] name) {
      if (name.length == 1) {
        WORDS.add(name[0].toLowerCase(Locale.ROOT));
      }
      for (int i = 1; i < name.length; i++) {
        if (isCapital(name[i - 1]) && isCapital(name[i])) {
          PAIRS.add((name[i - 1] + " " + name[i]).toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private TitleCase(Predicate<String> usuallySmall) {
    this.usuallySmall = usuallySmall;
  }

  /**
   * Lowers the words of headlines in place; the text's length stays.
   *
   * @param usuallySmall whether a word in small letters is known as one that is no name
   */
  static void lower(StringBuilder text, Predicate<String> usuallySmall) {
    Map<Boolean, List<Line>> lines =
        LINE.matcher(text.toString())
            .results()
            .map(m -> new Line(m.start(), m.group()))
            .collect(Collectors.partitioningBy(Line::isHeadline));
    if (!lines.get(true).isEmpty()) {
      TitleCase casing = new TitleCase(usuallySmall);
      lines.get(false).forEach(casing::learn);
      lines.get(true).stream().filter(casing::isSentence).forEach(line -> casing.lower(line, text));
    }
  }

  private record Line(int start, String text) {

    /** Whether all telling words begin with a capital, and not all are in capitals. */
    boolean isHeadline() {
      if (text.length() > LONGEST) {
        return false;
      }
      List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
      List<String> telling =
          words.stream().filter(w -> w.length() >= RAISED && !TABLE.is("linking", w)).toList();
      return words.size() >= FEWEST
          && telling.size() >= FEWEST - 1
          && telling.stream().allMatch(TitleCase::isCapital)
          && telling.stream().anyMatch(TitleCase::isPlain);
    }
  }

  /** Whether a line has a word like a verb or one before a verb: a row of names has neither. */
  private boolean isSentence(Line line) {
    return WORD.matcher(line.text())
        .results()
        .skip(1)
        .map(m -> key(m.group()))
        .anyMatch(
            k ->
                TABLE.is("verbal", k)
                    || isSeldomName(k) && k.length() > 3 && INFLECTED.matcher(k).find());
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** Whether a word has no capital but its first. */
  private static boolean isPlain(String word) {
    return word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
  }

  private static String stem(String word) {
    return POSSESSIVE.matcher(word).replaceFirst("");
  }

  private static String key(String word) {
    return stem(word).toLowerCase(Locale.ROOT);
  }

  /** How a line of the article writes its words, the first of a sentence left out. */
  private void learn(Line line) {
    String before = "";
    int end = -1;
    for (Matcher word = WORD.matcher(line.text()); word.find(); end = word.end()) {
      String key = key(word.group());
      boolean capital = isCapital(word.group());
      boolean amid = end >= 0 && isWithin(line.text().substring(end, word.start()));
      if (!capital) {
        small.merge(key, 1, Integer::sum);
      } else if (amid) {
        raised.merge(key, 1, Integer::sum);
        names.add(before + " " + key);
      }
      before = capital && key.length() == word.group().length() ? key : "";
    }
  }

  /** Whether what stands between two words keeps them in one sentence. */
  private static boolean isWithin(String between) {
    return between.isBlank() || between.strip().equals(",");
  }

  private void lower(Line line, StringBuilder text) {
    List<MatchResult> words = WORD.matcher(line.text()).results().toList();
    for (int i = 1; i < words.size(); i++) {
      String before = words.get(i - 1).group();
      String between = line.text().substring(words.get(i - 1).end(), words.get(i).start());
      String word = stem(words.get(i).group());
      boolean starts = before.length() > 1 && STARTING.matcher(between).find();
      boolean surname = between.isBlank() && isSurname(stem(before), word);
      if (!starts && !surname && isPlain(word) && isSmall(word) && !isInName(words, i)) {
        int at = line.start() + words.get(i).start();
        text.setCharAt(at, Character.toLowerCase(text.charAt(at)));
      }
    }
  }

  /** Whether a word that the article has nowhere else follows a name and is no verb's form. */
  private boolean isSurname(String before, String word) {
    return word.length() >= RAISED
        && !small.containsKey(key(word))
        && !Known.WORDS.contains(key(before))
        && isCapital(before)
        && isPlain(before)
        && !isSeldomName(key(before))
        && !INFLECTED.matcher(word).find();
  }

  private boolean isSmall(String word) {
    String key = key(word);
    int down = small.getOrDefault(key, 0);
    int up = raised.getOrDefault(key, 0);
    return down == up ? down == 0 && isSeldomName(key) : down > up;
  }

  private boolean isSeldomName(String key) {
    return key.equals("a")
        || key.length() > 1
            && !CalendarNames.contains(key)
            && !Known.WORDS.contains(key)
            && usuallySmall.test(key);
  }

  /** Whether a word and one beside it are written as one name in the article or the tables. */
  private boolean isInName(List<MatchResult> words, int at) {
    return isName(words, at - 1) || at + 1 < words.size() && isName(words, at);
  }

  private boolean isName(List<MatchResult> words, int first) {
    String pair =
        words.get(first).group().toLowerCase(Locale.ROOT) + " " + key(words.get(first + 1).group());
    return names.contains(pair) || Known.PAIRS.contains(pair);
  }
}
