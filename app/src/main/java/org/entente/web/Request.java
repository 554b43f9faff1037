package org.entente.web;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.query.Filter;

/**
 * What is asked for.
 *
 * @param link the address
 * @param form page or twin
 */
record Request(Link link, Form form) {
  private static final int LONGEST = 100_000;
  private static final int ROWS = 100;
  private static final int DATA_ROWS = 1000;
  private static final int MOST_ROWS = 100_000;

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException where it is badly encoded or longer than any page needs
   */
  static Request of(URI uri) {
    String path = uri.getRawPath();
    String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
    if (path.length() + query.length() > LONGEST) {
      throw new IllegalArgumentException("the address is too long");
    }
    Form form = Form.of(path);
    String page = path.substring(0, path.length() - form.ending().length());
    return new Request(new Link(segments(page), parameters(query)), form);
  }

  private static List<String> segments(String path) {
    List<String> segments =
        Arrays.stream(path.split("/")).filter(s -> !s.isEmpty()).map(Request::segment).toList();
    return segments.equals(List.of("index")) ? List.of() : segments;
  }

  // A plus in a path is a plus.
  private static String segment(String raw) {
    return decoded(raw.replace("+", "%2B"));
  }

  private static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0 && equals < pair.length() - 1) {
        parameters
            .computeIfAbsent(decoded(pair.substring(0, equals)), n -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  private static String decoded(String raw) {
    return URLDecoder.decode(raw, StandardCharsets.UTF_8);
  }

  /** The first segment of the path; empty for the start page. */
  String page() {
    return segment(0).orElse("");
  }

  /** A later segment, counted from 0. */
  Optional<String> segment(int i) {
    return link.segments().stream().skip(i).findFirst();
  }

  /** A parameter's first value. */
  Optional<String> text(String name) {
    return link.parameters().getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * A whole number.
   *
   * @throws IllegalArgumentException where it is none or out of bounds
   */
  int whole(String name, int otherwise, int least, int most) {
    return text(name).map(t -> whole(name, t, least, most)).orElse(otherwise);
  }

  private static int whole(String name, String text, int least, int most) {
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new IllegalArgumentException(
        "%s %s: write a whole number from %d to %d".formatted(name, text, least, most));
  }

  /**
   * A day.
   *
   * @throws IllegalArgumentException where it is none
   */
  Optional<LocalDate> day(String name) {
    return text(name).map(t -> day(name, t));
  }

  private static LocalDate day(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(name + " " + text + ": no day; write YYYY-MM-DD", e);
    }
  }

  /**
   * One of the values of an enum, by its name in small letters.
   *
   * @throws IllegalArgumentException where it is none of them
   */
  <E extends Enum<E>> E one(String name, E otherwise) {
    return text(name)
        .map(
            text ->
                Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                    .filter(e -> e.toString().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(name + " " + text + ": none")))
        .orElse(otherwise);
  }

  /** What narrows the events down. */
  Filter filter() {
    return Filter.of(link.parameters());
  }

  /** Rows of an answer: 100 on a page and 1000 as data unless a limit is given. */
  int limit() {
    return form == Form.HTML ? whole("limit", ROWS, 1, DATA_ROWS) : dataLimit();
  }

  /** Rows of an answer as data. */
  int dataLimit() {
    return whole("limit", DATA_ROWS, 1, MOST_ROWS);
  }

  /** Rows that come before. */
  int offset() {
    return whole("offset", 0, 0, Integer.MAX_VALUE / 2);
  }
}
