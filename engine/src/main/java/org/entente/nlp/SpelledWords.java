package org.entente.nlp;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.entente.model.Granularity;

/**
 * The words of a time expression as a pattern parts them.
 *
 * @param groups the pattern's match
 * @param value what its row says beside
 * @param view what the expression is seen from
 */
record SpelledWords(Matcher groups, String value, Spelled.View view) {

  /** The words of a named group; null where it may be missing and is. */
  String of(String group) {
    return groups.group(group);
  }

  /** A named group of digits. */
  int digits(String group) {
    return Vocabulary.digits(of(group));
  }

  /** The month, by its number, that a named group names. */
  int month(String group) {
    return Vocabulary.month(of(group));
  }

  /** All words of the expression, in small letters. */
  String all() {
    return groups.group().toLowerCase(Locale.ROOT);
  }

  /** The row's value as a number. */
  int number() {
    return Integer.parseInt(value);
  }

  /** The article's day. */
  Optional<LocalDate> today() {
    return view.today();
  }

  /** The days of a period in words, as it is seen from here. */
  Optional<TimeForm.Days> period(String words) {
    return Period.of(words, view.today(), view.direction());
  }

  /**
   * The days of a note in SUTime's manner, such as {@code XXXX-3-5}, as they are seen from here.
   */
  Optional<TimeForm.Days> form(String form) {
    return TimeForm.days(form, view.today(), view.direction());
  }

  /** A single day. */
  static TimeForm.Days one(LocalDate day) {
    return new TimeForm.Days(day, day, Granularity.DAY);
  }
}
