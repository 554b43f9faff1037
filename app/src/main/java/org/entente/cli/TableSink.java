package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.engine.Coding;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Span;

/**
 * Events as a table to read: date, actor, event, recipient, status, place, sentence. On a narrow
 * terminal the sentence stands on a line of its own.
 */
final class TableSink implements EventSink {
  private static final List<String> HEADERS =
      List.of("DATE", "ACTOR", "EVENT", "RECIPIENT", "STATUS", "PLACE", "SENTENCE");
  private static final List<Integer> LEAST = List.of(10, 12, 14, 12, 12, 8, 24);
  private static final List<Integer> SHARES = List.of(0, 3, 2, 3, 0, 2, 10);
  private static final String GAP = "  ";
  private static final int WIDE = 110;
  private static final int BEFORE_TRIGGER = 20;

  private final Destination to;
  private final Terminal terminal;
  private final List<Integer> widths;
  private boolean begun;

  TableSink(Destination to, Terminal terminal) {
    this.to = to;
    this.terminal = terminal;
    int columns = terminal.width() < WIDE ? LEAST.size() - 1 : LEAST.size();
    this.widths = widths(columns, terminal.width());
  }

  /** Each column its least, and what is left over by its share. */
  private static List<Integer> widths(int columns, int all) {
    int least = LEAST.stream().limit(columns).mapToInt(Integer::intValue).sum();
    int shares = SHARES.stream().limit(columns).mapToInt(Integer::intValue).sum();
    int free = Math.max(0, all - least - GAP.length() * (columns - 1));
    return IntStream.range(0, columns)
        .mapToObj(i -> LEAST.get(i) + free * SHARES.get(i) / shares)
        .toList();
  }

  @Override
  public void write(Coding coding) throws IOException {
    for (Event event : coding.events()) {
      if (!begun) {
        begun = true;
        row(HEADERS, "1");
      }
      row(cells(event), colour(event));
      if (widths.size() < HEADERS.size()) {
        to.line("    " + Plain.cut(Plain.line(excerpt(event)), terminal.width() - 4));
      }
    }
    to.flush();
  }

  @Override
  public void end() throws IOException {
    if (!begun) {
      to.line("no events");
    }
  }

  private void row(List<String> cells, String colour) throws IOException {
    String line =
        IntStream.range(0, widths.size())
            .mapToObj(i -> Plain.fit(Plain.line(cells.get(i)), widths.get(i)))
            .collect(Collectors.joining(GAP))
            .stripTrailing();
    to.line(terminal.colour() ? "\u001b[" + colour + "m" + line + "\u001b[0m" : line);
  }

  private static List<String> cells(Event event) {
    return List.of(
        event.when().from().map(Object::toString).orElse("–"),
        names(event.actor()),
        what(event.code()),
        names(event.recipient()),
        event.status().name().toLowerCase(Locale.ROOT),
        event.place().map(p -> p.name()).orElse("–"),
        excerpt(event));
  }

  private static String names(List<Mention> mentions) {
    return mentions.isEmpty()
        ? "–"
        : mentions.stream().map(TableSink::name).collect(Collectors.joining(", "));
  }

  private static String name(Mention mention) {
    String code = mention.actor().country() + " " + mention.actor().sector();
    return (code.strip() + " " + mention.text()).strip();
  }

  private static String what(Event.Code code) {
    return code.modes().isEmpty()
        ? code.type().name()
        : code.type() + "/" + String.join("+", code.modes());
  }

  /** The sentence from shortly before its trigger on, so that the trigger is in sight. */
  private static String excerpt(Event event) {
    Span sentence = event.sentence().span();
    String text = event.article().text();
    int from = event.trigger().start() - BEFORE_TRIGGER;
    int word = text.indexOf(' ', Math.max(0, from)) + 1;
    if (from <= sentence.start() || word == 0 || word > event.trigger().start()) {
      return sentence.of(text);
    }
    return "…" + text.substring(word, sentence.end());
  }

  /** Green for cooperation, yellow and red for conflict in word and deed. */
  private static String colour(Event event) {
    return switch (event.code().quad()) {
      case 1, 2 -> "32";
      case 3 -> "33";
      case 4 -> "31";
      default -> "0";
    };
  }
}
