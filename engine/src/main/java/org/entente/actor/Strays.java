package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.Token;

/** Agents that no state can claim, or that are often abroad: "foreign residents", "investors". */
final class Strays {
  private final Vocabulary homes;
  private final Scene scene;

  Strays(Vocabulary homes, Scene scene) {
    this.homes = homes;
    this.scene = scene;
  }

  /** Whether an agent is of no one state, whatever the text names. */
  boolean isNobodys(Draft draft) {
    return isForeign(draft)
        || isOfContinent(draft)
        || isElsewhere(draft)
        || isOfNobody(draft)
        || isOfMany(draft) && !scene.isDomestic();
  }

  /** Whether it may well be another state's than that of the text. */
  boolean isRoaming(Draft draft) {
    return homes.hasLemma("abroad", draft.noun())
        || draft.isPlural() && (isSome(draft) || isLoose(draft))
        || isStrange(draft);
  }

  /** "Foreign residents", "international observers", "the World Boxing Council". */
  private boolean isForeign(Draft draft) {
    return draft
        .sentence()
        .tokens()
        .subList(Math.max(0, draft.core().first() - 1), draft.core().last() + 1)
        .stream()
        .filter(t -> !draft.sort().isRole() || t.index() < draft.core().first())
        .anyMatch(t -> homes.hasText("foreign", t));
  }

  /** "Europe's leaders": of many states. */
  private boolean isOfContinent(Draft draft) {
    List<Token> tokens = draft.sentence().tokens();
    return tokens.subList(Math.max(0, draft.first() - 1), draft.core().first()).stream()
        .filter(t -> t.tag().equals("POS") && t.index() > 0)
        .anyMatch(t -> homes.hasText("continent", tokens.get(t.index() - 1)));
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
        && homes.has("elsewhere", tokens.get(noun).text());
  }

  /** "Leaders of all nations", "families of terrorists": of those who are of no one state. */
  private boolean isOfNobody(Draft draft) {
    return draft.links().stream()
        .filter(l -> l.tie() == Link.Tie.OF)
        .map(Link::draft)
        .anyMatch(d -> d.sort() == Sort.COLLECTIVE || isAnyBand(d));
  }

  private boolean isAnyBand(Draft draft) {
    return draft.sort() == Sort.AGENT
        && draft.isPlural()
        && !draft.isDefinite()
        && draft.links().isEmpty()
        && homes.has("band", Roles.sector(draft));
  }

  /** "Finance ministers", "central banks": a state has one. */
  private boolean isOfMany(Draft draft) {
    boolean minister =
        draft.core().length() > 1
            && draft.core().rows(Sort.OFFICE).stream()
                .filter(r -> !r.get("office").equals("minister"))
                .anyMatch(r -> homes.has("seats", r.get("rank")));
    String words = draft.words().stream().map(Token::lemma).collect(Collectors.joining(" "));
    return draft.isPlural() && (minister || homes.has("single", words.toLowerCase(Locale.ROOT)));
  }

  /** "Companies", "states": anybody's more often than "the company". */
  private boolean isLoose(Draft draft) {
    return homes.hasLemma("loose", draft.noun());
  }

  /** "Other traders", "several activists": as many here as elsewhere; officials are at home. */
  private boolean isSome(Draft draft) {
    String sector = Roles.sector(draft);
    if (Sectors.PUBLIC.contains(sector) || sector.equals("PTY")) {
      return false;
    }
    return draft
        .sentence()
        .tokens()
        .subList(Math.max(0, draft.first() - 1), draft.core().first())
        .stream()
        .anyMatch(t -> homes.hasText("some", t) && !isBeforeNumber(t, draft));
  }

  /** "Several hundred peasants" are counted where they are. */
  private static boolean isBeforeNumber(Token word, Draft draft) {
    return draft.sentence().token(word.index() + 1).tag().equals("CD");
  }

  /** "Harbour Group ministers", "a spokesman for Gulfcredit": of a body that is not known. */
  private static boolean isStrange(Draft draft) {
    return draft.sort().isRole()
        && draft.links().stream()
            .anyMatch(l -> l.draft().sort() == Sort.NAME && l.tie() != Link.Tie.SAME);
  }
}
