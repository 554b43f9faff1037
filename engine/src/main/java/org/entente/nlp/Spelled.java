package org.entente.nlp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Span;

/**
 * Time expressions that are read by the patterns of {@code timepatterns.tsv} before SUTime is
 * asked, because it passes over them or reads them otherwise: ranges, parts of periods, what was
 * told last ("the following day"), lengths of time seen from the article's day, days of a week
 * named apart.
 */
final class Spelled {

  /**
   * What an expression is seen from.
   *
   * @param today the article's day
   * @param told the days of the time told last before it
   * @param direction of its clause
   */
  record View(
      Optional<LocalDate> today, Optional<TimeForm.Days> told, TimeForm.Direction direction) {}

  /** An expression found. */
  record Found(Span span, TimeForm.Days days) {}

  /** Dates the words that a pattern has found. */
  interface Reading {
    Optional<TimeForm.Days> days(SpelledWords words);
  }

  private record Rule(Set<String> needs, Pattern pattern, Reading reading, String value) {}

  private static final Map<String, Reading> READINGS = new HashMap<>();

  static {
    READINGS.putAll(SpelledDates.READINGS);
    READINGS.putAll(PeriodParts.READINGS);
    READINGS.putAll(SeenDays.READINGS);
    READINGS.putAll(SpelledLengths.READINGS);
  }

  private final List<Rule> rules;

  private Spelled(List<Rule> rules) {
    this.rules = rules;
  }

  static Spelled load(Knowledge knowledge) {
    return new Spelled(knowledge.table("timepatterns").rows().stream().map(Spelled::rule).toList());
  }

  private static Rule rule(Row row) {
    Reading reading = READINGS.get(row.get("reading"));
    if (reading == null) {
      throw row.wrong("reading", "is none of " + READINGS.keySet().stream().sorted().toList());
    }
    return new Rule(
        Set.copyOf(row.list("needs")), pattern(row.get("pattern")), reading, row.get("value"));
  }

  private static Pattern pattern(String text) {
    String pattern =
        text.replace("PERIOD", Period.PATTERN)
            .replace("WEEKDAY", Vocabulary.WEEKDAY)
            .replace("MONTH", Vocabulary.MONTH)
            .replace("SEASON", Vocabulary.SEASON)
            .replace("YEAR", Vocabulary.YEAR)
            .replace("NUMBER", Vocabulary.NUMBER)
            .replace("UNIT", Vocabulary.UNIT)
            .replace("PART", Vocabulary.PART)
            .replace("DASH", Vocabulary.DASH)
            .replaceAll("\\bDAY\\b", Matcher.quoteReplacement(Vocabulary.DAY));
    return Pattern.compile("(?<![\\w$£€-])(?i:" + pattern + ")(?![\\w])");
  }

  /** The expressions in a stretch of text, an earlier rule's before a later one's. */
  List<Found> in(String text, Span part, Function<Span, View> view) {
    List<Found> found = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    WordSet words = WordSet.of(text, part.start(), part.end());
    for (Rule rule : rules) {
      if (!words.holds(rule.needs())) {
        continue;
      }
      Matcher m = rule.pattern().matcher(text).region(part.start(), part.end());
      m.useTransparentBounds(true);
      while (m.find()) {
        Span span = new Span(m.start(), m.end());
        if (taken.stream().noneMatch(span::overlaps)) {
          days(rule, m, view.apply(span)).ifPresent(d -> found.add(new Found(span, d)));
          taken.add(span);
        }
      }
    }
    return found;
  }

  private static Optional<TimeForm.Days> days(Rule rule, Matcher m, View view) {
    try {
      return rule.reading()
          .days(new SpelledWords(m, rule.value(), view))
          .filter(d -> !d.to().isBefore(d.from()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
