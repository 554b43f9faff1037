package org.entente.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Scene.Owned;
import org.entente.actor.Scene.Sighting;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The state a bare agent belongs to: "the army", "a court", "protesters" in a text of several
 * states. Rows of {@code homes.tsv} weigh the evidence; what each state got is told in the reason.
 */
final class Homes {
  private static final int FRONT = 3;
  private static final int NEAR = 2;
  private static final int BEHIND = 3;

  private static final double ROAMING = 0.75;
  private final Map<String, Row> rows;
  private final Scene scene;
  private final Nations nations;
  private final Tables tables;
  private final Map<String, String> told = new HashMap<>();
  private final List<String> dealing;

  Homes(Scene scene, Tables tables) {
    this.scene = scene;
    this.tables = tables;
    this.rows = tables.homes();
    this.nations = tables.nations();
    this.dealing =
        Stream.of("dealing", "against").flatMap(r -> row(r).list("phrases").stream()).toList();
  }

  /** What speaks for one state. */
  private static final class Claim {
    final Map<String, Double> evidence = new LinkedHashMap<>();

    double sum() {
      return evidence.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    String strongest() {
      return evidence.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    String told() {
      return evidence.entrySet().stream()
          .map(e -> String.format(Locale.ROOT, "%s %.1f", e.getKey(), e.getValue()))
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * The state of an agent.
   *
   * @param side an official who acts in its sentence before it
   * @param need how far it must outweigh the next, as its part of the two, 0.5 to 1
   */
  Optional<Hint> of(Draft draft, double need, Optional<Actor> side) {
    if (isForeign(draft)
        || isElsewhere(draft)
        || isOfNobody(draft)
        || isOfMany(draft) && !scene.isDomestic()) {
      return Optional.empty();
    }
    Map<String, Claim> claims = claims(draft);
    side.ifPresent(a -> add(claims, a.country(), "side", 1));
    List<String> best =
        claims.keySet().stream()
            .sorted(
                Comparator.<String>comparingDouble(c -> -claims.get(c).sum())
                    .thenComparing(Comparator.naturalOrder()))
            .limit(2)
            .toList();
    if (best.isEmpty()) {
      return Optional.empty();
    }
    Claim first = claims.get(best.get(0));
    double next = best.size() > 1 ? claims.get(best.get(1)).sum() : 0;
    double part = first.sum() / (first.sum() + next);
    if (part < Math.max(need, isRoaming(draft) || isStrange(draft) ? ROAMING : 0)) {
      return Optional.empty();
    }
    if (isOfOthers(draft, best.get(0))) {
      return Optional.empty();
    }
    told.put(row(draft), best.get(0));
    return Optional.of(hint(draft, best.get(0), part, first));
  }

  /** Whether somebody without a name has his country from here only: it is judged anew. */
  static boolean gave(Found found) {
    return found.actor().id().startsWith("offices:")
        && found.reasons().stream().anyMatch(r -> r.row().startsWith("homes:"));
  }

  private Hint hint(Draft draft, String country, double part, Claim claim) {
    String note = country + ": " + claim.told();
    Reason why = new Reason("actor.country", row(claim.strongest()).name(), draft.span(), note);
    return new Hint(country, nations.state(country, part), Link.Tie.CONTEXT, Optional.of(why));
  }

  private Row row(String id) {
    return rows.get(id);
  }

  /** "Foreign residents", "international observers", "the World Boxing Council". */
  private boolean isForeign(Draft draft) {
    List<String> words = row("foreign").list("phrases");
    return draft
        .sentence()
        .tokens()
        .subList(Math.max(0, draft.core().first() - 1), draft.core().last() + 1)
        .stream()
        .filter(t -> !draft.sort().isRole() || t.index() < draft.core().first())
        .anyMatch(t -> words.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  /** "Some producers there", "women in the third world": not where the text is. */
  private boolean isElsewhere(Draft draft) {
    List<Token> tokens = draft.sentence().tokens();
    int next = draft.last() + 1;
    if (next < tokens.size() && tokens.get(next).text().equals("there")) {
      return tokens.get(next).tag().equals("RB");
    }
    int noun = next + 1;
    while (noun < tokens.size() && tokens.get(noun).tag().matches("DT|JJ.*|VBN")) {
      noun++;
    }
    return noun < tokens.size()
        && tokens.get(next).text().matches("in|around|across|of")
        && row("elsewhere").list("phrases").contains(tokens.get(noun).text());
  }

  /** "Leaders of all nations", "families of terrorists": of those who are of no one state. */
  private boolean isOfNobody(Draft draft) {
    return draft.links().stream()
        .filter(l -> l.tie() == Link.Tie.OF)
        .map(Link::draft)
        .anyMatch(
            d ->
                d.sort() == Sort.COLLECTIVE
                    || d.sort() == Sort.AGENT
                        && d.isPlural()
                        && !d.isDefinite()
                        && d.links().isEmpty()
                        && row("band").list("phrases").contains(sector(d)));
  }

  /** "An American ally", "its neighbour": of another state than the one beside it. */
  boolean isRelation(Draft draft) {
    return draft.core().length() == 1
        && row("relation").list("phrases").contains(draft.noun().lemma().toLowerCase(Locale.ROOT));
  }

  /** "She accused the generals": whom an official turns against is not of his state for that. */
  boolean isAgainst(Draft draft, int official) {
    Sentence sentence = draft.sentence();
    Token whom = sentence.token(Heads.of(draft, Set.of()));
    int verb = sentence.token(official).head();
    return verb >= 0
        && whom.head() == verb
        && whom.relation().equals("obj")
        && row("against").list("phrases").contains(sentence.token(verb).lemma());
  }

  private boolean isRoaming(Draft draft) {
    return row("abroad").list("phrases").contains(draft.noun().lemma().toLowerCase(Locale.ROOT))
        || draft.isPlural() && (isSome(draft) || isLoose(draft));
  }

  /** "Companies", "states": anybody's more often than "the company". */
  private boolean isLoose(Draft draft) {
    return row("loose").list("phrases").contains(draft.noun().lemma().toLowerCase(Locale.ROOT));
  }

  /** "Other traders", "several activists": as many here as elsewhere; officials are at home. */
  private boolean isSome(Draft draft) {
    String sector = sector(draft);
    if (Roles.PUBLIC.contains(sector) || sector.equals("PTY")) {
      return false;
    }
    List<String> words = row("some").list("phrases");
    return draft
        .sentence()
        .tokens()
        .subList(Math.max(0, draft.first() - 1), draft.core().first())
        .stream()
        .anyMatch(t -> words.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  /** "Finance ministers", "central banks": a state has one. */
  private boolean isOfMany(Draft draft) {
    boolean minister =
        draft.core().length() > 1
            && draft.core().rows(Sort.OFFICE).stream()
                .filter(r -> !r.get("office").equals("minister"))
                .anyMatch(r -> row("seats").list("phrases").contains(r.get("rank")));
    String words = draft.words().stream().map(t -> t.lemma()).collect(Collectors.joining(" "));
    return draft.isPlural()
        && (minister || row("single").list("phrases").contains(words.toLowerCase(Locale.ROOT)));
  }

  /** "Harbour Group ministers", "a spokesman for Gulfcredit": of a body that is not known. */
  private static boolean isStrange(Draft draft) {
    return draft.sort().isRole()
        && draft.links().stream()
            .anyMatch(l -> l.draft().sort() == Sort.NAME && l.tie() != Link.Tie.SAME);
  }

  /** The class that a role's row gives, or nothing. */
  private static String sector(Draft draft) {
    return Roles.row(draft.core(), Optional.empty()).map(r -> r.get("sector")).orElse("");
  }

  private static String row(Draft draft) {
    return Roles.row(draft.core(), Optional.empty()).map(Row::name).orElse(draft.name());
  }

  private Map<String, Claim> claims(Draft draft) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    List<Sighting> own = scene.sightings().stream().filter(s -> !isOther(s, draft)).toList();
    List<Sighting> all = own.stream().map(s -> read(s, draft)).toList();
    shares(claims, "scene", all);
    shares(claims, "ground", all.stream().filter(Sighting::ground).toList());
    shares(claims, "near", all.stream().filter(s -> isNear(s, draft)).toList());
    own.stream().findFirst().ifPresent(s -> add(claims, s.country(), "first", 1));
    if (!scene.dateline().isEmpty()) {
      add(claims, scene.dateline(), "dateline", scene.datelineWorth());
    }
    here(claims, draft);
    kin(claims, draft);
    telling(claims, draft);
    if (claims.values().stream().noneMatch(c -> c.evidence.containsKey("telling"))) {
      before(draft).ifPresent(c -> add(claims, c, "before", 1));
    }
    Optional.ofNullable(told.get(row(draft))).ifPresent(c -> add(claims, c, "told", 1));
    return claims;
  }

  /** The state that an official visits, talks to or turns against is not his. */
  private boolean isOther(Sighting sighting, Draft draft) {
    return !sighting.ground()
        && Roles.PUBLIC.contains(sector(draft))
        && Dealings.with(sighting, draft)
            .map(Token::lemma)
            .filter(v -> dealing.contains(v))
            .isPresent();
  }

  private void add(Map<String, Claim> claims, String country, String id, double part) {
    double weight = Double.parseDouble(row(id).get("weight")) * part;
    claims.computeIfAbsent(country, c -> new Claim()).evidence.merge(id, weight, Math::max);
  }

  private void shares(Map<String, Claim> claims, String id, List<Sighting> sightings) {
    Scene.shares(sightings, 1).forEach((country, share) -> add(claims, country, id, share));
  }

  /** What is named only behind the agent counts by half. */
  private static Sighting read(Sighting sighting, Draft draft) {
    return sighting.sentence() > draft.sentence().index() ? sighting.half() : sighting;
  }

  private static boolean isNear(Sighting sighting, Draft draft) {
    int back = draft.sentence().index() - sighting.sentence();
    return back > 0 && back <= NEAR
        || back == 0 && sighting.span().start() < draft.coreSpan().start();
  }

  /** "Congressional leaders", "Tory lawmakers", "Congressman Roe". */
  private void telling(Map<String, Claim> claims, Draft draft) {
    draft.sentence().tokens().subList(draft.first(), draft.core().last() + 1).stream()
        .flatMap(
            t ->
                (t.index() >= draft.core().first()
                        ? tables.tellings().of(t)
                        : tables.tellings().find(draft.sentence(), t))
                    .stream())
        .forEach(c -> add(claims, c, "telling", 1));
  }

  /** The state of which the sentence before tells, where the agent opens its own. */
  private Optional<String> before(Draft draft) {
    return draft.first() <= 1 && Roles.PUBLIC.contains(sector(draft))
        ? scene.subject(draft.sentence().index() - 1)
        : Optional.empty();
  }

  /** The places of its own sentence: one that opens it, one that something happens in. */
  private void here(Map<String, Claim> claims, Draft draft) {
    for (Sighting s : scene.sightings()) {
      if (s.sentence() == draft.sentence().index() && s.where()) {
        add(claims, s.country(), where(s, draft), 1);
      }
    }
  }

  private static String where(Sighting sighting, Draft draft) {
    long between =
        draft.sentence().tokens().stream()
            .filter(t -> t.index() > draft.core().last())
            .filter(t -> t.span().end() <= sighting.span().start())
            .count();
    boolean behind = sighting.span().start() > draft.coreSpan().start() && between <= BEHIND;
    return behind ? "place-behind" : isFront(sighting, draft) ? "place-front" : "place-here";
  }

  private static boolean isFront(Sighting sighting, Draft draft) {
    long before =
        draft.sentence().tokens().stream()
            .filter(t -> t.span().end() <= sighting.span().start())
            .count();
    return before < FRONT && sighting.span().end() <= draft.coreSpan().start();
  }

  /** The same agent with its state, and others of its sector; nearest before it, else behind. */
  private void kin(Map<String, Claim> claims, Draft draft) {
    String sector = sector(draft);
    List<Owned> same = scene.owned().stream().filter(o -> o.row().equals(row(draft))).toList();
    List<Owned> alike =
        scene.owned().stream()
            .filter(o -> row("kin").list("phrases").contains(sector) && o.sector().equals(sector))
            .toList();
    nearest(same, draft).ifPresent(o -> add(claims, o.country(), "same-agent", part(o, draft)));
    nearest(alike, draft).ifPresent(o -> add(claims, o.country(), "kin", part(o, draft)));
    nearest(alike, draft)
        .filter(o -> draft.isDefinite() && row("band").list("phrases").contains(sector))
        .ifPresent(o -> add(claims, o.country(), "band", part(o, draft)));
  }

  /** "The fighters" where the text names an armed body of no one state, and none of that state. */
  private boolean isOfOthers(Draft draft, String country) {
    List<String> bands = row("band").list("phrases");
    String sector = sector(draft);
    List<Owned> armed = scene.owned().stream().filter(o -> bands.contains(o.sector())).toList();
    return bands.contains(sector)
        && armed.stream().anyMatch(o -> !nations.isState(o.country()))
        && armed.stream().noneMatch(o -> o.country().equals(country));
  }

  private static double part(Owned owned, Draft draft) {
    return owned.sentence() <= draft.sentence().index() ? 1 : 0.5;
  }

  private static Optional<Owned> nearest(List<Owned> owned, Draft draft) {
    int at = draft.sentence().index();
    return owned.stream()
        .min(
            Comparator.comparingInt(
                o -> o.sentence() <= at ? at - o.sentence() : 1000 + o.sentence() - at));
  }
}
