package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.knowledge.Knowledge;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Reason;

/** An event in words: each field, and under it the rows, rules and words that decided it. */
final class Explanation {
  private final Event event;
  private final Sources sources;
  private final List<String> lines = new ArrayList<>();
  private final Set<Reason> told = new LinkedHashSet<>();

  private Explanation(Event event, Sources sources) {
    this.event = event;
    this.sources = sources;
  }

  /** The lines that explain an event. */
  static List<String> of(Event event, Knowledge knowledge) {
    Explanation explanation = new Explanation(event, new Sources(knowledge));
    explanation.tell();
    return explanation.lines;
  }

  private void tell() {
    Event.Code code = event.code();
    lines.add("  %s  id %s".formatted(code.type(), event.id()));
    field("event", what(code), "event", "mode");
    mentions("actor", event.actor());
    mentions("recipient", event.recipient());
    field("status", status(), "status", "historical");
    event.speaker().ifPresent(s -> mentions("speaker", List.of(s)));
    field("date", date(), "date", "when");
    field("in force", days(event.effective().from(), event.effective().to()), "effective");
    field("promise", event.commitment().map(Explanation::promise).orElse(""), "commitment");
    field("place", event.place().map(p -> p.name() + " " + p.country()).orElse("unknown"), "place");
    field("size", size(), "size");
    field("context", String.join(", ", code.contexts()), "context");
    field("links", links(), "links");
    field("confidence", decimals(event.confidence()), "confidence");
    event.reasons().stream().filter(r -> !told.contains(r)).forEach(r -> because(r.field(), r));
  }

  private static String what(Event.Code code) {
    String modes = code.modes().isEmpty() ? "" : "/" + String.join("+", code.modes());
    return "%s%s, CAMEO %s, quad %d, score %s"
        .formatted(code.type(), modes, code.cameo(), code.quad(), code.score());
  }

  private void mentions(String role, List<Mention> mentions) {
    if (mentions.isEmpty()) {
      field(role, "none found", role);
    }
    for (Mention mention : mentions) {
      field(role, "“" + mention.text() + "” is " + who(mention.actor()));
      mention.reasons().forEach(this::because);
    }
    reasons(role);
  }

  private static String who(Actor actor) {
    String code = (actor.country() + " " + actor.sector()).strip();
    return List.of(
            actor.name(),
            code.isEmpty() ? "country and sector unknown" : code,
            actor.office(),
            actor.kind().name().toLowerCase(Locale.ROOT),
            decimals(actor.confidence()))
        .stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String status() {
    return event.status().name().toLowerCase(Locale.ROOT)
        + (event.historical() ? ", background" : "");
  }

  private String date() {
    String days = days(event.when().from(), event.when().to());
    return days.isEmpty()
        ? "unknown"
        : days + ", to the " + event.when().granularity().name().toLowerCase(Locale.ROOT);
  }

  private static String days(Optional<?> from, Optional<?> to) {
    if (from.isEmpty() && to.isEmpty()) {
      return "";
    }
    return from.equals(to)
        ? from.get().toString()
        : from.map(Object::toString).orElse("…") + " to " + to.map(Object::toString).orElse("…");
  }

  private static String promise(Event.Commitment promise) {
    String by = promise.by().map(d -> ", by " + d + " (“" + promise.byText() + "”)").orElse("");
    String only = promise.condition().isEmpty() ? "" : ", if “" + promise.condition() + "”";
    return "“" + promise.what() + "”" + by + only;
  }

  private String size() {
    List<String> counts = new ArrayList<>();
    add(counts, event.size().dead(), "dead");
    add(counts, event.size().injured(), "injured");
    add(counts, event.size().arrested(), "arrested");
    add(counts, event.size().protesters(), "protesters");
    return String.join(", ", counts);
  }

  private static void add(List<String> counts, String number, String what) {
    if (!number.isEmpty()) {
      counts.add(number + " " + what);
    }
  }

  private String links() {
    return event.links().stream()
        .map(l -> l.type() + " " + l.event())
        .collect(Collectors.joining(", "));
  }

  private static String decimals(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  /** A field with the reasons that name it; nothing where it is empty and none does. */
  private void field(String name, String value, String... fields) {
    if (!value.isEmpty()) {
      lines.add("    %-11s %s".formatted(name, Plain.line(value)));
    }
    reasons(fields);
  }

  private void reasons(String... fields) {
    for (String field : fields) {
      event.reasons().stream()
          .filter(r -> r.field().equals(field) || r.field().startsWith(field + "."))
          .forEach(this::because);
    }
  }

  private void because(Reason reason) {
    if (told.add(reason)) {
      because("", reason);
    }
  }

  private void because(String field, Reason reason) {
    String words = "“" + reason.span().of(event.article().text()) + "”";
    String note = reason.note().isEmpty() ? "" : ": " + reason.note();
    String why = "by " + sources.of(reason.row()) + ", from " + words + note;
    lines.add("    %-11s   %s".formatted(field, Plain.line(why)));
  }
}
