package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.actor.Cast.Seen;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The two that "the two sides" or "both ministers" are: two states joined by "and" just before,
 * else the two that stand out most in the text so far.
 */
final class Pairs {
  private static final Set<String> OPPONENTS = Set.of("REB", "UAF", "OPP", "PTY", "PRM");
  private static final int NEAR = 1;
  private static final int BACK = 3;
  private static final double JOINED = 3;
  private final Cast cast;
  private final Nations nations;

  Pairs(Cast cast, Nations nations) {
    this.cast = cast;
    this.nations = nations;
  }

  /** The two, or nobody where the text tells of fewer. */
  List<Actor> members(Draft draft, String kind) {
    List<Actor> two =
        switch (kind) {
          case "pair-person" -> persons(draft);
          case "pair-side" -> camps(draft).orElseGet(() -> standing(draft, true));
          case "pair-state" -> standing(draft, false);
          default -> List.of();
        };
    return two.size() == 2 ? two : List.of();
  }

  /** States that one name tells together: "the two Koreas". */
  List<Actor> states(List<String> codes) {
    return codes.stream().map(code -> nations.state(code, 0.9)).toList();
  }

  /** The other state that something was last done by or to. */
  Optional<Actor> other(Draft draft, String country) {
    return other(draft, country, "nsubj|obj|iobj")
        .or(() -> other(draft, country, "conj|amod"))
        .map(s -> nations.state(code(s), 0.6));
  }

  private Optional<Seen> other(Draft draft, String country, String relations) {
    return cast.before(draft, BACK, s -> isParty(s, relations) && !country.equals(code(s))).stream()
        .findFirst();
  }

  private boolean isParty(Seen seen, String relations) {
    Actor actor = seen.found().actor();
    return nations.isState(actor.country())
        && (actor.kind() == Kind.STATE || Sectors.PUBLIC.contains(actor.sector()))
        && seen.draft().sentence().token(seen.head()).plainRelation().matches(relations);
  }

  private static String code(Seen seen) {
    return seen.found().actor().country();
  }

  /** "Egypt and Turkey … The two countries". */
  private List<Actor> joined(Draft draft) {
    return cast.before(draft, NEAR, s -> isStates(s.found().members())).stream()
        .findFirst()
        .map(s -> s.found().members())
        .orElse(List.of());
  }

  /** "The government and the rebels … Both sides", where one of the two is a band. */
  private Optional<List<Actor>> camps(Draft draft) {
    return cast.before(draft, NEAR, s -> isCamps(s.found().members())).stream()
        .findFirst()
        .map(s -> s.found().members());
  }

  private static boolean isCamps(List<Actor> members) {
    return members.size() == 2
        && members.stream().anyMatch(m -> OPPONENTS.contains(m.sector()))
        && members.stream().allMatch(m -> m.knownCountry().isPresent());
  }

  private static boolean isStates(List<Actor> members) {
    return members.size() == 2 && members.stream().allMatch(m -> m.kind() == Kind.STATE);
  }

  /** The two states, or state and opponents of it, that stand out most. */
  private List<Actor> standing(Draft draft, boolean camps) {
    Predicate<Seen> fits =
        s ->
            nations.isState(s.found().actor().country())
                && !Belongings.is(s.draft().core())
                && (camps || !isOpponent(s));
    Map<String, Double> scores = cast.scores(draft, BACK, fits, s -> side(s, camps));
    joined(draft).forEach(a -> scores.merge(a.country(), JOINED, Double::sum));
    return scores.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .limit(2)
        .map(e -> actor(e.getKey(), draft))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static boolean isOpponent(Seen seen) {
    return OPPONENTS.contains(seen.found().actor().sector());
  }

  private String side(Seen seen, boolean camps) {
    Actor actor = seen.found().actor();
    if (!camps) {
      return actor.country();
    }
    boolean breakaway =
        actor.kind() != Kind.PERSON
            && actor.id().startsWith("states:")
            && !actor.name().equals(nations.state(actor.country(), 1).name());
    return actor.country() + (isOpponent(seen) || breakaway ? "/" : "");
  }

  private Actor actor(String side, Draft draft) {
    if (!side.endsWith("/")) {
      return nations.state(side, 0.7);
    }
    return cast.before(draft, BACK, s -> side(s, true).equals(side)).stream()
        .findFirst()
        .map(s -> s.found().actor())
        .orElseGet(() -> nations.state(side.substring(0, side.length() - 1), 0.5));
  }

  /** The last two persons, of the office that the noun names where it names one. */
  private List<Actor> persons(Draft draft) {
    String noun = draft.noun().lemma().toLowerCase(Locale.ROOT);
    List<Actor> two = persons(draft, s -> s.found().actor().office().endsWith(noun));
    return two.size() == 2 ? two : persons(draft, s -> isOfGender(s, noun));
  }

  private List<Actor> persons(Draft draft, Predicate<Seen> fits) {
    List<Actor> two = new ArrayList<>();
    Set<String> doers = doers(draft);
    for (Seen seen : cast.before(draft, BACK, fits)) {
      Actor actor = seen.found().actor();
      if (doers.contains(actor.name())) {
        continue;
      }
      boolean known = two.stream().anyMatch(a -> a.name().equals(actor.name()));
      if (actor.kind() == Kind.PERSON && !known && two.size() < 2 && isNamed(actor)) {
        two.add(actor);
      }
    }
    return two;
  }

  /** Who meets "both men" is none of them. */
  private Set<String> doers(Draft draft) {
    Sentence sentence = draft.sentence();
    Token noun = draft.noun();
    if (!noun.plainRelation().matches("obj|iobj|obl") || noun.head() < 0) {
      return Set.of();
    }
    return cast
        .before(
            draft,
            0,
            s ->
                sentence.token(s.head()).plainRelation().equals("nsubj")
                    && sentence.token(s.head()).head() == noun.head())
        .stream()
        .map(s -> s.found().actor().name())
        .collect(Collectors.toSet());
  }

  private static boolean isNamed(Actor actor) {
    return actor.knownCountry().isPresent();
  }

  private static boolean isOfGender(Seen seen, String noun) {
    String gender = seen.found().gender();
    return !(noun.equals("man") && gender.equals("f")
        || noun.equals("woman") && gender.equals("m"));
  }
}
