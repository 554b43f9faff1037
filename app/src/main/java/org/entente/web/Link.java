package org.entente.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.query.Filter;

/**
 * An address of the pages.
 *
 * @param segments of the path, not encoded; none for the start page
 * @param parameters in order, not encoded
 */
record Link(List<String> segments, Map<String, List<String>> parameters) {

  /** Both are fixed. */
  Link {
    segments = List.copyOf(segments);
  }

  /** The address of a path without parameters. */
  static Link to(String... segments) {
    return new Link(List.of(segments), Map.of());
  }

  /** The same with the filter's parameters added. */
  Link with(Filter filter) {
    Map<String, List<String>> more = new LinkedHashMap<>(parameters);
    more.putAll(filter.parameters());
    return new Link(segments, more);
  }

  /** The same with other values of a parameter; none take it away. */
  Link with(String name, String... values) {
    Map<String, List<String>> more = new LinkedHashMap<>(parameters);
    more.remove(name);
    if (values.length > 0) {
      more.put(name, List.of(values));
    }
    return new Link(segments, more);
  }

  /** The same with one more value of a parameter. */
  Link plus(String name, String value) {
    List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
    values.add(value);
    return with(name, values.toArray(String[]::new));
  }

  /** The same without one value of a parameter. */
  Link minus(String name, String value) {
    return with(
        name,
        parameters.getOrDefault(name, List.of()).stream()
            .filter(v -> !v.equalsIgnoreCase(value))
            .toArray(String[]::new));
  }

  /** The address of the page. */
  @Override
  public String toString() {
    return as(Form.HTML);
  }

  /** The address of a twin. */
  String as(Form form) {
    String path = segments.stream().map(Link::segment).collect(Collectors.joining("/", "/", ""));
    String twin = form == Form.HTML || !segments.isEmpty() ? "" : "index";
    return path + twin + form.ending() + (parameters.isEmpty() ? "" : "?" + query());
  }

  private String query() {
    return parameters.entrySet().stream()
        .flatMap(p -> p.getValue().stream().map(v -> encoded(p.getKey()) + "=" + encoded(v)))
        .collect(Collectors.joining("&"));
  }

  // A dot is written so that no id can end like a twin or lead elsewhere.
  private static String segment(String text) {
    return encoded(text).replace("+", "%20").replace(".", "%2E");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%3A", ":").replace("%2C", ",");
  }

  /** Parameters and their values one by one, as a form holds them. */
  Stream<Map.Entry<String, String>> fields() {
    return parameters.entrySet().stream()
        .flatMap(p -> p.getValue().stream().map(v -> Map.entry(p.getKey(), v)));
  }
}
