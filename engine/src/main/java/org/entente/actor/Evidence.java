package org.entente.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Token;

/** What an article has to say on whose a bare agent is: what it names, where, and how near. */
final class Evidence {
  private static final int FRONT = 3;
  private static final int NEAR = 2;
  private static final int BEHIND = 3;

  /** What the home of guests, and of who harms an agent, tells of the agent's. */
  private static final double RATHER_NOT = 0.25;

  /** How many sentences a place that opens one is the scene of. */
  private static final int SHIFTED = 2;

  private final Scene scene;
  private final Vocabulary homes;
  private final Tellings tellings;
  private final Dealings dealings;
  private final Deeds deeds;

  Evidence(Scene scene, Tables tables) {
    this.scene = scene;
    this.homes = tables.homes();
    this.tellings = tables.tellings();
    this.dealings = new Dealings(homes);
    this.deeds = new Deeds(homes);
  }

  /**
   * The claims of states on an agent.
   *
   * @param side an official who acts in its sentence before it
   */
  Claims on(Draft draft, Optional<Actor> side) {
    Claims claims = new Claims(homes);
    seen(claims, draft);
    if (!scene.dateline().isEmpty()) {
      claims.add(scene.dateline(), "dateline", scene.datelineWorth());
    }
    here(claims, draft);
    kin(claims, draft);
    scene.sightings().stream()
        .filter(s -> deeds.isSender(s, draft))
        .forEach(s -> claims.add(s.country(), "sender", 1));
    foe(draft)
        .filter(o -> side.map(a -> a.country().equals(o.country())).orElse(true))
        .ifPresent(o -> claims.add(o.country(), "foe", 1));
    telling(claims, draft);
    if (!claims.has("telling")) {
      before(draft).ifPresent(c -> claims.add(c, "before", 1));
    }
    return claims;
  }

  /** The states that the article names at all. */
  private void seen(Claims claims, Draft draft) {
    List<Sighting> own = scene.sightings().stream().filter(s -> !isOther(s, draft)).toList();
    List<Sighting> all = own.stream().map(s -> read(s, draft)).toList();
    claims.share("scene", all);
    claims.share("ground", all.stream().filter(Sighting::ground).toList());
    claims.share("near", all.stream().filter(s -> isNear(s, draft)).toList());
    own.stream().findFirst().ifPresent(s -> claims.add(s.country(), "first", 1));
  }

  /** The state that an official visits, talks to or turns against is not his. */
  private boolean isOther(Sighting sighting, Draft draft) {
    return !sighting.ground()
        && isPublic(draft)
        && (dealings.isWith(sighting, draft) || isOpposite(sighting, draft));
  }

  /** The "Turkish" of "his Turkish counterpart". */
  private boolean isOpposite(Sighting sighting, Draft draft) {
    List<Token> words =
        sighting.sentence() == draft.sentence().index()
            ? draft.sentence().within(sighting.span())
            : List.of();
    return words.stream()
        .filter(t -> t.relation().equals("amod"))
        .flatMap(t -> draft.sentence().head(t).stream())
        .anyMatch(t -> homes.hasLemma("opposite", t) && t.index() != draft.noun().index());
  }

  private static boolean isPublic(Draft draft) {
    return Sectors.PUBLIC.contains(Roles.sector(draft));
  }

  /** What is named only behind the agent counts by half, the home of guests or foes less. */
  private Sighting read(Sighting sighting, Draft draft) {
    boolean rather =
        isOfGuests(sighting, draft) || deeds.isHarmers(sighting, draft, scene.sightings());
    Sighting read = rather ? sighting.times(RATHER_NOT) : sighting;
    return sighting.sentence() > draft.sentence().index() ? read.half() : read;
  }

  /** "French tourists were robbed": the police of the place are no more French for that. */
  private boolean isOfGuests(Sighting sighting, Draft draft) {
    String sector = Roles.sector(draft);
    return !sighting.guests().isEmpty()
        && !sighting.guests().equals(sector)
        && homes.has("locals", sector);
  }

  private static boolean isNear(Sighting sighting, Draft draft) {
    int back = draft.sentence().index() - sighting.sentence();
    return back > 0 && back <= NEAR
        || back == 0 && sighting.span().start() < draft.coreSpan().start();
  }

  /** "Congressional leaders", "Tory lawmakers", "Congressman Roe". */
  private void telling(Claims claims, Draft draft) {
    draft.sentence().tokens().subList(draft.first(), draft.core().last() + 1).stream()
        .filter(t -> !isBehindName(t, draft))
        .flatMap(
            t ->
                (t.index() >= draft.core().first()
                        ? tellings.of(t)
                        : tellings.find(draft.sentence(), t))
                    .stream())
        .forEach(c -> claims.add(c, "telling", 1));
  }

  /** The "Democrats" of "Social Democrats". */
  private static boolean isBehindName(Token token, Draft draft) {
    return token.index() > draft.core().first()
        && Character.isUpperCase(draft.sentence().token(token.index() - 1).text().charAt(0));
  }

  /** The state of which the sentence before tells, where the agent opens its own. */
  private Optional<String> before(Draft draft) {
    return draft.first() <= 1 && (isPublic(draft) || homes.has("kin", Roles.sector(draft)))
        ? scene
            .subject(draft.sentence().index() - 1)
            .filter(s -> !isOfGuests(s, draft) && !homes.has("foe", s.guests()))
            .map(Sighting::country)
        : Optional.empty();
  }

  /** The places of its own sentence: one that opens it, one that something happens in. */
  private void here(Claims claims, Draft draft) {
    for (Sighting s : scene.sightings()) {
      if (s.sentence() == draft.sentence().index() && s.where()) {
        claims.add(s.country(), where(s, draft), 1);
      }
    }
    if (!claims.has("place-front") && !claims.has("place-here") && !claims.has("place-behind")) {
      scene
          .opening(draft.sentence().index(), SHIFTED)
          .ifPresent(c -> claims.add(c, "place-shift", 1));
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
  private void kin(Claims claims, Draft draft) {
    String sector = Roles.sector(draft);
    String row = Roles.name(draft);
    List<Owned> owned = scene.owned().stream().filter(o -> !isHarmers(o, draft)).toList();
    nearest(owned.stream().filter(o -> o.row().equals(row)).toList(), draft)
        .ifPresent(o -> claims.add(o.country(), "same-agent", part(o, draft)));
    Optional<Owned> alike =
        nearest(
            owned.stream()
                .filter(o -> homes.has("kin", sector) && o.sector().equals(sector))
                .toList(),
            draft);
    alike.ifPresent(o -> claims.add(o.country(), "kin", part(o, draft)));
    alike
        .filter(o -> draft.isDefinite() && homes.has("band", sector))
        .ifPresent(o -> claims.add(o.country(), "band", part(o, draft)));
  }

  /**
   * The rebels or exiles who do or say something to "the government" in its sentence or have done
   * so in the one before: it is the one they fight, wherever they are.
   */
  private Optional<Owned> foe(Draft draft) {
    int at = draft.sentence().index();
    return draft.isDefinite() && draft.first() > 1 && Roles.sector(draft).equals("GOV")
        ? scene.owned().stream()
            .filter(o -> homes.has("foe", o.sector()))
            .filter(o -> o.sentence() == at || o.sentence() == at - 1)
            .filter(o -> !isOtherSide(o, draft) && !isThanked(draft))
            .reduce((one, next) -> next)
        : Optional.empty();
  }

  /** "Exiles asked the government for protection": one's host. */
  private boolean isThanked(Draft draft) {
    return draft
        .sentence()
        .head(draft.noun())
        .filter(v -> homes.hasLemma("thanking", v))
        .isPresent();
  }

  /** "Ankara said that the government …": others have the word. */
  private boolean isOtherSide(Owned foe, Draft draft) {
    return scene.sightings().stream()
        .filter(s -> s.sentence() == draft.sentence().index() && !s.where() && !s.ground())
        .filter(s -> s.span().end() <= draft.coreSpan().start())
        .anyMatch(s -> !s.country().equals(foe.country()));
  }

  private boolean isHarmers(Owned owned, Draft draft) {
    return owned.sentence() == draft.sentence().index()
        && scene.sightings().stream()
            .filter(s -> s.country().equals(owned.country()))
            .anyMatch(s -> deeds.isHarmers(s, draft, scene.sightings()));
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
