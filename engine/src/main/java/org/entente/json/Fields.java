package org.entente.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of one JSON object while they are put together, in order. */
final class Fields {
  private static final double DECIMALS = 1000;

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /** Text; null where empty. */
  Fields text(String name, String value) {
    return any(name, value.isEmpty() ? null : value);
  }

  /** A day, YYYY-MM-DD; null where there is none. */
  Fields day(String name, Optional<LocalDate> day) {
    return any(name, day.map(LocalDate::toString).orElse(null));
  }

  /** A number with at most three decimals; null where it is not a number. */
  Fields number(String name, double value) {
    // Adding zero turns −0.0 into 0.0.
    return any(name, Double.isFinite(value) ? Math.round(value * DECIMALS) / DECIMALS + 0.0 : null);
  }

  /** A whole number. */
  Fields whole(String name, int value) {
    return any(name, value);
  }

  /** A count that the text gives: a whole number where it is one, else its words. */
  Fields count(String name, String value) {
    return value.matches("\\d{1,9}") ? whole(name, Integer.parseInt(value)) : text(name, value);
  }

  /** The lower-case name of an enum's value. */
  Fields name(String name, Enum<?> value) {
    return any(name, value.name().toLowerCase(Locale.ROOT));
  }

  /** True or false. */
  Fields truth(String name, boolean value) {
    return any(name, value);
  }

  /** An array. */
  Fields list(String name, List<?> values) {
    return any(name, values);
  }

  /** An object. */
  Fields object(String name, Fields value) {
    return any(name, value.fields);
  }

  /** An object, or null. */
  Fields object(String name, Optional<Fields> value) {
    return any(name, value.map(Fields::map).orElse(null));
  }

  /** The fields of another object after these. */
  Fields and(Fields others) {
    fields.putAll(others.fields);
    return this;
  }

  Map<String, Object> map() {
    return fields;
  }

  private Fields any(String name, Object value) {
    fields.put(name, value);
    return this;
  }
}
