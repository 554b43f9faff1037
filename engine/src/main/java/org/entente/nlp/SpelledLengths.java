package org.entente.nlp;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Granularity;

/**
 * Lengths of time from the article's day or from the time told last: "two weeks ago", "the past
 * month", "a year later", "the following day".
 */
final class SpelledLengths {
  static final Map<String, Spelled.Reading> READINGS =
      Map.of(
          "past", SpelledLengths::past,
          "ahead", SpelledLengths::ahead,
          "from", w -> away(w, 1),
          "ago", w -> away(w, -1),
          "ago-today", SpelledLengths::agoToday,
          "told", SpelledLengths::told,
          "later", SpelledLengths::later);

  private SpelledLengths() {}

  private static Vocabulary.Length length(SpelledWords w) {
    return Vocabulary.Length.of(w.of("number"), unit(w));
  }

  private static String unit(SpelledWords w) {
    String unit = w.of("unit").toLowerCase(Locale.ROOT);
    return unit.equals("centurie") ? "century" : unit.replaceFirst("s$", "");
  }

  private static Optional<TimeForm.Days> past(SpelledWords w) {
    boolean one = w.of("number") == null;
    if (one && w.all().contains("last")) {
      return w.period("last " + unit(w));
    }
    Vocabulary.Length l = one ? Vocabulary.Length.of("a", unit(w)) : length(w);
    return w.today()
        .map(t -> new TimeForm.Days(TimeForm.plus(t, -l.count(), l.letter()), t, l.unit()));
  }

  private static Optional<TimeForm.Days> ahead(SpelledWords w) {
    Vocabulary.Length l = length(w);
    return w.today()
        .map(t -> new TimeForm.Days(t, TimeForm.plus(t, l.count(), l.letter()), l.unit()));
  }

  private static Optional<TimeForm.Days> away(SpelledWords w, int sign) {
    Vocabulary.Length l = length(w);
    return w.today().flatMap(t -> TimeForm.away(t, sign * l.count(), l.letter()));
  }

  private static Optional<TimeForm.Days> agoToday(SpelledWords w) {
    Vocabulary.Length l = length(w);
    return w.today().map(t -> SpelledWords.one(TimeForm.plus(t, -l.count(), l.letter())));
  }

  /** A day, week, month or year beside the one told last. */
  private static Optional<TimeForm.Days> told(SpelledWords w) {
    Optional<TimeForm.Days> told = w.view().told();
    int shift = w.number();
    return switch (w.of("unit").toLowerCase(Locale.ROOT)) {
      case "week" -> told.flatMap(t -> TimeForm.away(t.to(), shift, "W"));
      case "month" -> told.flatMap(t -> TimeForm.away(t.to(), shift, "M"));
      case "year" -> told.flatMap(t -> TimeForm.away(t.to(), shift, "Y"));
      default ->
          told.filter(t -> t.unit() == Granularity.DAY)
              .map(t -> SpelledWords.one((shift < 0 ? t.from() : t.to()).plusDays(shift)));
    };
  }

  private static Optional<TimeForm.Days> later(SpelledWords w) {
    Vocabulary.Length l = length(w);
    int sign = w.number();
    return w.view()
        .told()
        .map(TimeForm.Days::to)
        .or(() -> sign < 0 ? w.today() : Optional.empty())
        .flatMap(t -> TimeForm.away(t, sign * l.count(), l.letter()));
  }
}
