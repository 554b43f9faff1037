package org.entente.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.query.Commitments;
import org.entente.query.Filter;
import org.entente.store.Rows;
import org.entente.store.Store;

/** {@code /commitments}: promises and scheduled measures with how they stand on a day. */
record CommitmentsPage(LocalDate on, Rows all, String state, Narrowing narrowing) implements Page {
  private static final int SHOWN = 300;
  private static final List<String> STATES = List.of("overdue", "due", "open", "kept", "broken");

  static CommitmentsPage of(Store store, Request request) {
    LocalDate on = request.day("on").orElseGet(() -> Commitments.newest(store));
    Filter filter = request.filter();
    String state = request.text("state").orElse("");
    if (!state.isEmpty() && !STATES.contains(state)) {
      throw new IllegalArgumentException(
          "state " + state + ": one of " + String.join(", ", STATES));
    }
    return new CommitmentsPage(on, Commitments.of(store, filter, on), state, Narrowing.of(request));
  }

  @Override
  public String title() {
    return "Commitments";
  }

  private Rows rows() {
    int column = all.columns().stream().map(c -> c.name()).toList().indexOf("state");
    return state.isEmpty()
        ? all
        : new Rows(
            all.columns(), all.rows().stream().filter(r -> state.equals(r.get(column))).toList());
  }

  @Override
  public Map<String, ?> json() {
    Request request = narrowing.request();
    List<List<Object>> shown =
        rows().rows().stream().skip(request.offset()).limit(request.dataLimit()).toList();
    Map<String, Object> json = Json.table(narrowing.filter(), new Rows(all.columns(), shown));
    json.put("total", rows().rows().size());
    json.put("on", on.toString());
    json.put("states", counts());
    return json;
  }

  private Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String s : STATES) {
      counts.put(s, all.maps().stream().filter(r -> s.equals(r.get("state"))).count());
    }
    return counts;
  }

  @Override
  public Optional<Table> table() {
    return Table.of(rows());
  }

  /** The states to choose from. */
  List<Narrowing.Choice> states() {
    Link link = narrowing.request().link();
    return counts().entrySet().stream()
        .map(
            e -> {
              boolean chosen = e.getKey().equals(state);
              Link to = chosen ? link.with("state") : link.with("state", e.getKey());
              return new Narrowing.Choice(e.getKey(), e.getValue(), chosen, to.toString());
            })
        .toList();
  }

  /** A commitment as the list shows it. */
  record Line(Map<String, Object> row) {
    String text(String name) {
      return Objects.toString(row.get(name), "");
    }

    String href() {
      return Link.to("events", text("event")).toString();
    }

    List<Party> actors() {
      return Party.of(row.get("actor_name"), row.get("actor_country"));
    }

    List<Party> recipients() {
      return Party.of(row.get("recipient_name"), row.get("recipient_country"));
    }

    String what() {
      return EventLine.brief(text("what"));
    }

    String sentence() {
      return EventLine.brief(text("sentence_text"));
    }

    String outcomeHref() {
      return text("outcome_event").isEmpty()
          ? ""
          : Link.to("events", text("outcome_event")).toString();
    }
  }

  List<Line> lines() {
    return rows().maps().stream().limit(SHOWN).map(Line::new).toList();
  }

  String source() {
    return narrowing.request().link().as(Form.JSON);
  }
}
