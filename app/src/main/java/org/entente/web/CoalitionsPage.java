package org.entente.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.query.Coalitions;
import org.entente.query.Commitments;
import org.entente.query.Contents;
import org.entente.query.Facet;
import org.entente.query.Filter;
import org.entente.store.Store;

/** {@code /coalitions}: who stands with whom on a day. */
record CoalitionsPage(
    Coalitions.Wanted wanted,
    Coalitions coalitions,
    LocalDate first,
    LocalDate last,
    Narrowing narrowing)
    implements Page {

  static CoalitionsPage of(Store store, Request request) {
    LocalDate newest = Commitments.newest(store);
    Coalitions.Wanted usual = Coalitions.Wanted.on(request.day("on").orElse(newest));
    Coalitions.Wanted wanted =
        new Coalitions.Wanted(
            usual.on(),
            request.whole("halflife", usual.halfLife(), 1, 10_000),
            request.whole("least", usual.least(), 1, 10_000),
            request.whole("runs", usual.runs(), 1, 1000));
    Filter filter = request.filter();
    Narrowing narrowing =
        Narrowing.of(store, request, filter.happened(), Facet.TYPE, Facet.CONTEXT);
    return new CoalitionsPage(
        wanted,
        Coalitions.of(store, filter, wanted),
        Contents.oldest(store).orElse(newest),
        newest,
        narrowing);
  }

  @Override
  public String title() {
    return "Coalitions";
  }

  @Override
  public Map<String, ?> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("filter", narrowing.filter().parameters());
    json.put("on", wanted.on().toString());
    json.put("quality", coalitions.quality());
    json.put("chance", coalitions.chance());
    json.put("p", coalitions.p());
    json.put("frustration", coalitions.frustration());
    json.put("verdict", verdict());
    json.put("blocs", coalitions.blocs().stream().map(CoalitionsPage::bloc).toList());
    json.put("bundles", coalitions.bundles());
    json.put("bundled", coalitions.bundled());
    json.put("ties", Json.rows(coalitions.ties()));
    return json;
  }

  private static Map<String, Object> bloc(Coalitions.Bloc bloc) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("members", bloc.members());
    json.put(
        "names",
        bloc.members().keySet().stream()
            .collect(Collectors.toMap(c -> c, Countries::name, (a, b) -> a, LinkedHashMap::new)));
    json.put("stability", bloc.stability());
    json.put("shown", bloc.shown());
    return json;
  }

  @Override
  public Optional<Table> table() {
    return Table.of(coalitions.ties());
  }

  List<Coalitions.Bloc> shown() {
    return coalitions.blocs().stream().filter(Coalitions.Bloc::shown).toList();
  }

  static String members(Coalitions.Bloc bloc) {
    return bloc.members().keySet().stream().map(Countries::name).collect(Collectors.joining(", "));
  }

  /** What is drawn anew to see what stays. */
  String drawn() {
    return coalitions.bundled()
        ? "%,d bundles of articles".formatted(coalitions.bundles())
        : "articles";
  }

  static String decimals(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** Whether there are blocs, in a sentence. */
  String verdict() {
    if (coalitions.ties().rows().isEmpty()) {
      return "Too little happened between countries until then.";
    }
    if (coalitions.p() > 0.05) {
      return "No blocs: chance gives as much order (p = %s).".formatted(decimals(coalitions.p()));
    }
    return shown().isEmpty()
        ? "Beyond chance, but no bloc is stable when articles are drawn anew."
        : "Blocs beyond chance (p = %s) and stable.".formatted(decimals(coalitions.p()));
  }

  String source() {
    return narrowing.request().link().as(Form.JSON);
  }

  List<Map<String, Object>> ties() {
    return coalitions.ties().maps().stream().limit(100).toList();
  }

  static String pair(Map<String, Object> tie) {
    return Countries.name((String) tie.get("source"))
        + " – "
        + Countries.name((String) tie.get("target"));
  }

  static String tie(Map<String, Object> tie) {
    return Link.to("dyads", (String) tie.get("source"), (String) tie.get("target")).toString();
  }
}
