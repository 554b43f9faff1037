package org.entente.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.query.Counts;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.store.Rows;
import org.entente.store.Store;

/**
 * The ways to narrow a page down: what is chosen, what else could be, and the fields to fill in.
 * All are addresses, so each choice can be kept and sent.
 *
 * @param request the page as it is asked for
 * @param filter what it asks
 * @param groups values to choose by, with their counts
 */
record Narrowing(Request request, Filter filter, List<Group> groups) {
  static final int MOST = 12;
  private static final Set<String> FIELDS =
      Set.of("from", "to", "actor", "recipient", "text", "offset", "reports");

  /** A facet's values. */
  record Group(String name, boolean open, List<Choice> choices) {}

  /**
   * A value with how many events or articles have it, and the address that chooses it or lets it
   * go.
   */
  record Choice(String label, long count, boolean chosen, String href) {}

  /** What is chosen, and the address without it. */
  record Chip(String label, String href) {}

  /** A field of the form that is kept as it is. */
  record Kept(String name, String value) {}

  /** Counts the values of facets for a page to show; data go without. */
  static Narrowing of(Store store, Request request, Filter counted, Facet... facets) {
    return request.form() == Form.HTML
        ? of(request, facet -> Counts.of(store, counted, facet, MOST), facets)
        : of(request);
  }

  /**
   * Counts the values of facets in another way.
   *
   * @param counts rows of a value and its count
   */
  static Narrowing of(Request request, Function<Facet, Rows> counts, Facet... facets) {
    List<Group> groups = new ArrayList<>();
    for (Facet facet : facets) {
      List<Choice> choices =
          counts.apply(facet).rows().stream().map(c -> choice(request, facet, c)).toList();
      boolean open = groups.size() < 3 || choices.stream().anyMatch(Choice::chosen);
      groups.add(new Group(facet.toString(), open, choices));
    }
    return new Narrowing(request, request.filter(), groups);
  }

  /** The fields alone. */
  static Narrowing of(Request request) {
    return new Narrowing(request, request.filter(), List.of());
  }

  private static Choice choice(Request request, Facet facet, List<Object> count) {
    String value = (String) count.get(0);
    String name = facet.toString();
    boolean chosen = request.filter().wanted().getOrDefault(facet, List.of()).contains(value);
    Link link = request.link().with("offset");
    Link other = chosen ? link.minus(name, value) : link.plus(name, value);
    return new Choice(label(facet, value), (long) count.get(1), chosen, other.toString());
  }

  private static String label(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY -> Countries.name(value);
      case QUAD -> EventLine.quadName(value);
      default -> value;
    };
  }

  List<Chip> chips() {
    Link link = request.link().with("offset");
    Stream<Chip> facets =
        filter.wanted().entrySet().stream()
            .flatMap(
                e ->
                    e.getValue().stream()
                        .map(
                            v ->
                                new Chip(
                                    e.getKey() + ": " + label(e.getKey(), v),
                                    link.minus(e.getKey().toString(), v).toString())));
    Stream<Chip> others =
        Stream.of("from", "to", "reports")
            .filter(name -> filter.parameters().containsKey(name))
            .map(
                name ->
                    new Chip(
                        name + ": " + filter.parameters().get(name).get(0),
                        link.with(name).toString()));
    return Stream.concat(facets, others).toList();
  }

  /** Where the form leads. */
  String action() {
    return new Link(request.link().segments(), Map.of()).toString();
  }

  /** What the form keeps besides its own fields. */
  List<Kept> kept() {
    return request
        .link()
        .fields()
        .filter(f -> !FIELDS.contains(f.getKey()))
        .map(f -> new Kept(f.getKey(), f.getValue()))
        .toList();
  }

  /** What stands in a field. */
  String value(String name) {
    return request.text(name).orElse("");
  }

  boolean everyReport() {
    return filter.everyReport();
  }

  /** Names and codes whose first value alone the form can show, and more are chosen. */
  boolean isChosen() {
    return !filter.parameters().isEmpty();
  }

  String clear() {
    Link link = request.link().with("offset");
    for (String name : filter.parameters().keySet()) {
      link = link.with(name);
    }
    return link.toString();
  }
}
