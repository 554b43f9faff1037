package org.entente.event;

import java.util.List;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What others fear, think or foretell of somebody is no threat of his: "diplomats fear Sudan could
 * expel them", "analysts say Iran may close the strait".
 */
final class Guess {
  private static final Set<EventType> DEEDS =
      Set.of(EventType.SANCTION, EventType.COERCE, EventType.MOBILIZE, EventType.ASSAULT);

  /** Sectors of people who only look on. */
  private static final Set<String> ONLOOKERS = Set.of("JRN", "SOC", "EDU");

  private Guess() {}

  /** Whether a deed to come, or that may be, is only a guess of others. */
  static boolean of(
      Proposition p, Row mood, Sentence sentence, StatusWords words, Parties parties) {
    boolean may = mood.get("operator").equals("POSSIBLE");
    return DEEDS.contains(p.type())
        && (may || mood.get("operator").equals("FUTURE"))
        && p.predicate().plainRelation().equals("ccomp")
        && sentence
            .head(p.predicate())
            .filter(
                g ->
                    words.is("guess", g)
                        || may && words.is("utter", g) && isAnothers(p, g, sentence, parties))
            .filter(g -> byAnother(p, g, sentence))
            .isPresent();
  }

  /** "The Kremlin said Russia may expel them" is no guess; of another state it is one. */
  private static boolean isAnothers(
      Proposition p, Token utter, Sentence sentence, Parties parties) {
    List<Mention> sayers = parties.of(sentence.children(utter, "nsubj"));
    List<Mention> doers = parties.of(p.actor());
    return sayers.stream().anyMatch(s -> ONLOOKERS.contains(s.actor().sector()))
        || sayers.stream()
            .flatMap(s -> s.actor().knownCountry().stream())
            .anyMatch(
                c ->
                    doers.stream()
                        .flatMap(d -> d.actor().knownCountry().stream())
                        .anyMatch(d -> !d.equals(c)));
  }

  /** "Russia says it may leave" is said of oneself. */
  private static boolean byAnother(Proposition p, Token guess, Sentence sentence) {
    return sentence.child(guess, "nsubj", "nsubj:pass").isPresent()
        && sentence.children(p.predicate(), "nsubj").stream()
            .allMatch(s -> s.isNoun() && sentence.children(s, "nmod:poss").isEmpty());
  }
}
