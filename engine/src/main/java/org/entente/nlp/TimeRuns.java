package org.entente.nlp;

import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TimeExpression;

/**
 * The runs of words of a sentence that may tell a time: a word that names one and those beside it
 * that may belong to it. A common run is read by {@link PlainTimes}; SUTime is asked of the others,
 * each with some words around it, and of no word else.
 */
final class TimeRuns {
  private static final int AROUND = 3;
  private static final Set<String> JOINS = Set.of("to", "and", "or");
  private static final Set<String> BEFORE_TO = Set.of("prior", "up", "quarter", "half", "minutes");

  /** Words of a sentence from one up to another. */
  record Run(int from, int to) {}

  private final Sentence sentence;
  private final String[] words;
  private final TimeWord[] kinds;

  private TimeRuns(Sentence sentence) {
    this.sentence = sentence;
    this.words = new String[sentence.size()];
    this.kinds = new TimeWord[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = sentence.token(i).text().toLowerCase(Locale.ROOT);
      kinds[i] = TimeWord.of(sentence, i, words[i]);
    }
  }

  /**
   * What the words of a sentence say of time, undated, in order.
   *
   * @param map the sentence as CoreNLP has it
   * @param known times that are known already; words within them are not asked for
   */
  static List<TimePhrase> read(
      String text, CoreMap map, Sentence sentence, List<TimeExpression> known) {
    TimeRuns runs = new TimeRuns(sentence);
    List<TimePhrase> times = new ArrayList<>();
    for (Run run : runs.runs(known)) {
      Optional<List<TimePhrase>> plain = PlainTimes.read(runs, run);
      times.addAll(plain.orElseGet(() -> runs.asked(text, map, run)));
    }
    times.sort(Comparator.comparing(TimePhrase::span));
    return times;
  }

  private List<TimePhrase> asked(String text, CoreMap map, Run run) {
    int from = Math.max(0, run.from() - AROUND);
    int to = Math.min(words.length, run.to() + AROUND);
    Span span = span(run);
    return SuTime.read(text, map, from, to).stream().filter(t -> t.span().overlaps(span)).toList();
  }

  /** The sentence. */
  Sentence sentence() {
    return sentence;
  }

  /** The word at a place, in lower case; {@code ~} for one that is no word of time. */
  String word(int i) {
    return kinds[i] == TimeWord.OTHER && !JOINS.contains(words[i]) ? "~" : words[i];
  }

  /** What the word at a place is to a time. */
  TimeWord kind(int i) {
    return kinds[i];
  }

  /** The offsets of a run in the article's text. */
  Span span(Run run) {
    return sentence.token(run.from()).span().union(sentence.token(run.to() - 1).span());
  }

  private List<Run> runs(List<TimeExpression> known) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (kinds[i] == TimeWord.CORE && !isKnown(i, known)) {
        Run run = new Run(from(i), to(i));
        runs.add(run);
        i = run.to() - 1;
      }
    }
    return runs;
  }

  private boolean isKnown(int i, List<TimeExpression> known) {
    Span span = sentence.token(i).span();
    return known.stream().anyMatch(t -> t.span().overlaps(span));
  }

  private int from(int i) {
    int from = i;
    while (belongs(from - 1)) {
      from--;
    }
    int adjective = from;
    while (adjective > 0 && sentence.token(adjective - 1).tag().equals("JJ")) {
      adjective--;
    }
    return adjective < from && adjective > 0 && words[adjective - 1].equals("the")
        ? from(adjective - 1)
        : from;
  }

  private int to(int i) {
    int to = i + 1;
    while (belongs(to)) {
      to++;
    }
    return to;
  }

  private boolean belongs(int i) {
    if (i < 0 || i >= words.length) {
      return false;
    }
    return JOINS.contains(words[i]) ? joins(i) : kinds[i] != TimeWord.OTHER;
  }

  // "two to three", "a hundred and one", "prior to"
  private boolean joins(int i) {
    return isNumber(i - 1) && isNumber(i + 1)
        || words[i].equals("to") && i > 0 && BEFORE_TO.contains(words[i - 1]);
  }

  private boolean isNumber(int i) {
    return i >= 0 && i < words.length && kinds[i] == TimeWord.NUMBER;
  }
}
