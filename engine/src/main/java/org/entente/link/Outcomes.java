package org.entente.link;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Event;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * What later reports show of a promise, threat or scheduled measure: that it was kept, broken,
 * postponed or withdrawn. A sentence is evidence where it is told on a later day, at most a year
 * after the deadline (after the promise, where it has none), it or the opening of its report names
 * whoever promised, and it speaks of what was promised, in the same words or others that mean much
 * the same. Only such sentences are parsed.
 */
public final class Outcomes {

  /** What became of a promise. */
  public enum Outcome {
    KEPT,
    BROKEN,
    POSTPONED,
    WITHDRAWN
  }

  /**
   * Evidence on a promise.
   *
   * @param promise id of the event with the commitment
   * @param article id of the later report
   * @param sentence where it tells the outcome
   */
  public record Evidence(
      String promise, Outcome outcome, String article, Span sentence, Reason why) {}

  /** Characters at the beginning of a report that name who it is about. */
  private static final int OPENING = 400;

  private static final int SHARED = 3;

  /** What ends with a full stop and no sentence. */
  private static final Pattern ABBREVIATED =
      Pattern.compile("\\b(\\p{Lu}|Mrs?|Ms|Dr|Gov|Sen|Rep|Gen|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.$");

  private static final Pattern GAP = Pattern.compile("\\n\\s*\\n");

  private final Function<Article, List<Sentence>> parser;
  private final LikeWords like;
  private final OutcomeWords words;
  private final SideWords sides;
  private final Map<String, List<Promise>> bySide = new HashMap<>();

  private Outcomes(Knowledge knowledge, Function<Article, List<Sentence>> parser) {
    this.parser = parser;
    this.like = LikeWords.load(knowledge);
    this.words = OutcomeWords.load(knowledge);
    this.sides = SideWords.load(knowledge);
  }

  /**
   * Promises, to be followed: those among the events that hold a commitment.
   *
   * @param parser reads the sentences of what may be evidence
   */
  public static Outcomes following(
      Knowledge knowledge, Collection<Event> events, Function<Article, List<Sentence>> parser) {
    Outcomes outcomes = new Outcomes(knowledge, parser);
    events.stream()
        .filter(e -> e.commitment().isPresent())
        .map(e -> Promise.of(e, outcomes.like, outcomes.sides))
        .forEach(outcomes::put);
    return outcomes;
  }

  private void put(Promise promise) {
    promise.side().stream()
        .map(way -> way.iterator().next())
        .distinct()
        .forEach(s -> bySide.computeIfAbsent(s, k -> new ArrayList<>()).add(promise));
  }

  /** What a report shows of the promises; of each at most one thing. */
  public List<Evidence> shownBy(Article report) {
    Optional<LocalDate> day = report.date();
    String text = report.text();
    Set<String> opening = like.all(text.substring(0, Math.min(OPENING, text.length())));
    Map<String, Evidence> shown = new HashMap<>();
    if (day.isPresent()) {
      for (Span span : sentences(text)) {
        Set<String> keys = like.all(span.of(text));
        List<Promise> told =
            named(opening, keys).stream()
                .filter(p -> !shown.containsKey(p.event().id()))
                .filter(p -> p.followedOn(day.get()) && isAbout(p, keys, opening))
                .toList();
        List<Sentence> parsed = told.isEmpty() ? List.of() : parsed(report, span);
        told.forEach(p -> on(p, report, span, parsed).ifPresent(e -> shown.put(p.event().id(), e)));
      }
    }
    return shown.values().stream().sorted(Comparator.comparing(Evidence::promise)).toList();
  }

  private Set<Promise> named(Set<String> opening, Set<String> keys) {
    Set<Promise> named = new LinkedHashSet<>();
    Stream.concat(opening.stream(), keys.stream())
        .distinct()
        .sorted()
        .forEach(key -> named.addAll(bySide.getOrDefault(key, List.of())));
    return named;
  }

  /**
   * Whether a sentence speaks of what was promised, and by whom; the opening may name him where the
   * sentence takes up more than a few of the words.
   */
  private static boolean isAbout(Promise promise, Set<String> keys, Set<String> opening) {
    return promise.isIn(keys, true)
        && (promise.isBy(keys) || promise.isBy(opening) && promise.shared(keys) >= SHARED);
  }

  private Optional<Evidence> on(Promise promise, Article report, Span span, List<Sentence> parsed) {
    for (Sentence sentence : parsed) {
      Optional<Verdict.Shown> shown =
          new Verdict(promise, sentence, report.date().orElseThrow(), like, words, sides).shown();
      if (shown.isPresent()) {
        Span word = shifted(shown.get().word().span(), span.start());
        Reason why = new Reason("commitment", shown.get().rule(), word, "");
        return Optional.of(
            new Evidence(
                promise.event().id(),
                shown.get().outcome(),
                report.id(),
                shifted(sentence.span(), span.start()),
                why));
      }
    }
    return Optional.empty();
  }

  private List<Sentence> parsed(Article report, Span span) {
    return parser.apply(Article.of(report.id(), report.date(), span.of(report.text())));
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /** Where the sentences of a text are, roughly; the parser looks closer. */
  private static List<Span> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<Span> found = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = text.substring(start, end);
      if (end == text.length() || !ABBREVIATED.matcher(sentence.strip()).find()) {
        found.add(new Span(start, start + sentence.stripTrailing().length()));
        start = end;
      }
    }
    return found.stream().flatMap(s -> parts(s, text)).filter(s -> s.length() > 0).toList();
  }

  /** The parts of a sentence that empty lines cut: a headline has no full stop. */
  private static Stream<Span> parts(Span sentence, String text) {
    List<Span> parts = new ArrayList<>();
    Matcher gap = GAP.matcher(sentence.of(text));
    int start = 0;
    while (gap.find()) {
      parts.add(new Span(sentence.start() + start, sentence.start() + gap.start()));
      start = gap.end();
    }
    parts.add(new Span(sentence.start() + start, sentence.end()));
    return parts.stream();
  }
}
