package org.entente.nlp;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The words of {@code timewords.tsv} and what they do to a time expression. */
final class TimeWords {
  private final Set<String> cues = new HashSet<>();
  private final Set<String> after = new HashSet<>();
  private final Set<String> before = new HashSet<>();
  private final Set<String> future = new HashSet<>();
  private final Map<String, TimeForm.Direction> edges = new HashMap<>();
  private final Map<String, String> parts = new HashMap<>();
  private final Map<String, LocalDate> named = new HashMap<>();
  private final Map<String, String> feasts = new HashMap<>();
  private final Set<String> schedules = new HashSet<>();
  private final Set<String> numbered = new HashSet<>();

  private TimeWords() {}

  static TimeWords load(Knowledge knowledge) {
    TimeWords words = new TimeWords();
    knowledge.table("timewords").rows().forEach(words::add);
    return words;
  }

  private void add(Row row) {
    List<String> words = row.list("words");
    switch (row.get("role")) {
      case "cue" -> words.forEach(w -> cues.add(w.toLowerCase(Locale.ROOT)));
      case "part" -> words.forEach(w -> parts.put(w, row.get("value")));
      case "after" -> after.addAll(words);
      case "before" -> before.addAll(words);
      case "future" -> future.addAll(words);
      case "edge" -> words.forEach(w -> edges.put(w, TimeForm.Direction.valueOf(row.get("value"))));
      case "schedule" -> schedules.addAll(words);
      case "numbered" -> numbered.addAll(words);
      case "feast" -> words.forEach(w -> feasts.put(w, row.get("value")));
      case "named" -> words.forEach(w -> named.put(w, LocalDate.parse(row.get("value"))));
      default -> throw row.wrong("role", "is none of the roles that the head of the table tells");
    }
  }

  /** Whether a sentence may name a time at all. */
  boolean cue(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(this::isCue);
  }

  private boolean isCue(Token token) {
    String text = token.text();
    return hasYear(text)
        || cues.contains(text.toLowerCase(Locale.ROOT))
        || text.contains("-") && text.length() > 5;
  }

  private static boolean hasYear(String text) {
    return text.chars().filter(Character::isDigit).count() >= 2;
  }

  /** Whether the word says that what depends on it is still to come: "due", "set for". */
  boolean isFuture(Token token, Sentence sentence) {
    String word = token.text().toLowerCase(Locale.ROOT);
    String next =
        token.index() + 1 < sentence.size() ? sentence.token(token.index() + 1).text() : "";
    return future.contains(word) || future.contains(word + " " + next);
  }

  /** Where to look for a time after a word that opens or closes a period. */
  Optional<TimeForm.Direction> edge(Token token) {
    return Optional.ofNullable(edges.get(token.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether a present tense of the word tells of a fixed time to come: "the talks begin". */
  boolean isSchedule(Token token) {
    return schedules.contains(token.lemma());
  }

  /** Whether a number after the word is a name, not a year: "Resolution 1973". */
  boolean numbers(Token token) {
    return numbered.contains(token.text());
  }

  /** The names of feasts in a text, longest first, each with its day as {@code MM-dd}. */
  Map<String, String> feastsIn(String text) {
    Map<String, String> found = new java.util.LinkedHashMap<>();
    feasts.keySet().stream()
        .filter(text::contains)
        .sorted(java.util.Comparator.comparingInt(String::length).reversed().thenComparing(f -> f))
        .forEach(f -> found.put(f, feasts.get(f)));
    return found;
  }

  /** 1 where a length of time runs forward from what the word governs, −1 back, 0 neither. */
  int sense(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return after.contains(word) ? 1 : before.contains(word) ? -1 : 0;
  }

  /** The names of days in a text, longest first. */
  List<String> namedIn(String text) {
    List<String> found = new ArrayList<>();
    named.keySet().stream().filter(text::contains).sorted().forEach(found::add);
    return found;
  }

  /** The day of such a name. */
  LocalDate named(String name) {
    return named.get(name);
  }

  /** What the words before a period leave of it. */
  TimeForm.Days part(String words, TimeForm.Days days, Optional<LocalDate> today) {
    String lower = words.toLowerCase(Locale.ROOT);
    return parts.keySet().stream()
        .filter(p -> lower.startsWith(p + (p.endsWith("-") ? "" : " ")))
        .max(java.util.Comparator.comparingInt(String::length))
        .map(p -> cut(parts.get(p), days, today))
        .orElse(days);
  }

  /** The part of some days that a value of the table names. */
  static TimeForm.Days cut(String part, TimeForm.Days d, Optional<LocalDate> today) {
    long third = (ChronoUnit.DAYS.between(d.from(), d.to()) + 1) / 3;
    return switch (part) {
      case "first-day" -> days(d, d.from(), d.from());
      case "last-day" -> days(d, d.to(), d.to());
      case "first" -> days(d, d.from(), d.from().plusDays(third - 1));
      case "middle" -> days(d, d.from().plusDays(third), d.to().minusDays(third));
      case "last" -> days(d, d.to().minusDays(third - 1), d.to());
      case "before" -> today.filter(t -> inside(t, d)).map(t -> days(d, d.from(), t)).orElse(d);
      case "after" -> today.filter(t -> inside(t, d)).map(t -> days(d, t, d.to())).orElse(d);
      default -> d;
    };
  }

  private static boolean inside(LocalDate day, TimeForm.Days d) {
    return !day.isBefore(d.from()) && !day.isAfter(d.to());
  }

  private static TimeForm.Days days(TimeForm.Days d, LocalDate from, LocalDate to) {
    return to.isBefore(from) ? d : new TimeForm.Days(from, to, d.unit());
  }
}
