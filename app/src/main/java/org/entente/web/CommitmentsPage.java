package org.entente.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.query.Commitments;
import org.entente.store.Rows;
import org.entente.store.Store;

/** {@code /commitments}: promises and scheduled measures with how they stand on a day. */
record CommitmentsPage(
    Store store,
    Commitments.Wanted wanted,
    Rows rows,
    Map<String, Long> counts,
    Narrowing narrowing,
    Pager pager)
    implements Page {

  static CommitmentsPage of(Store store, Request request) {
    LocalDate on = request.day("on").orElseGet(() -> Commitments.newest(store));
    Commitments.Wanted wanted =
        new Commitments.Wanted(request.filter(), on, request.text("state").orElse(""));
    Rows rows =
        request.form() == Form.CSV
            ? new Rows(List.of(), List.of())
            : Commitments.of(store, wanted, request.limit(), request.offset());
    Map<String, Long> counts = Commitments.counts(store, wanted.filter(), on);
    long total =
        wanted.state().isEmpty()
            ? counts.values().stream().mapToLong(Long::longValue).sum()
            : counts.get(wanted.state());
    return new CommitmentsPage(
        store,
        wanted,
        rows,
        counts,
        Narrowing.of(request),
        Pager.of(request, rows.rows().size(), total));
  }

  @Override
  public String title() {
    return "Commitments";
  }

  LocalDate on() {
    return wanted.on();
  }

  @Override
  public Map<String, ?> json() {
    Map<String, Object> json = Json.table(wanted.filter(), rows);
    json.put("total", pager.total());
    json.put("next", pager.nextJson());
    json.put("on", on().toString());
    json.put("states", counts);
    return json;
  }

  @Override
  public Optional<Table> table() {
    return Optional.of(
        taker -> {
          Rows all = Commitments.of(store, wanted, Integer.MAX_VALUE, 0);
          taker.columns(all.columns());
          all.rows().forEach(taker::row);
        });
  }

  /** The states to choose from. */
  List<Narrowing.Choice> states() {
    Link link = narrowing.request().link().with("offset");
    return counts.entrySet().stream()
        .map(
            e -> {
              boolean chosen = e.getKey().equals(wanted.state());
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

    String outcome() {
      return EventLine.brief(text("outcome_sentence"));
    }

    String outcomeHref() {
      String event = text("outcome_event");
      return (event.isEmpty()
              ? Link.to("articles", text("outcome_article"))
              : Link.to("events", event))
          .toString();
    }

    /** The reports that show something besides the one that counts. */
    List<String> others() {
      return row.get("evidence") instanceof List<?> all
          ? all.stream()
              .map(String::valueOf)
              .filter(a -> !a.equals(text("outcome_article")))
              .map(a -> Link.to("articles", a).toString())
              .toList()
          : List.of();
    }
  }

  List<Line> lines() {
    return rows.maps().stream().map(Line::new).toList();
  }

  /** The same rows as data, for the chart. */
  String source() {
    Request request = narrowing.request();
    return request.link().with("limit", String.valueOf(request.limit())).as(Form.JSON);
  }
}
