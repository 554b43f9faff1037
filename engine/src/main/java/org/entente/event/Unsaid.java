package org.entente.event;

import java.util.List;
import java.util.Optional;
import org.entente.event.StatusWords.Doer;
import org.entente.model.Actor;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The doer that a passive or a noun leaves out because everybody knows him: who is arrested is
 * arrested by the police, who is convicted by a court, both of where it is done, or else of his own
 * country; or because nobody does: who is shot dead is shot by somebody unidentified. Which classes
 * of triggers have such a doer stands in statuswords.tsv.
 */
final class Unsaid {
  private static final double CONFIDENCE = 0.4;

  /** The sector of a doer whom nobody knows. */
  private static final String NOBODY = "UAF";

  private static final String RULE = "rule:unsaid doer";

  private Unsaid() {}

  /** Whether somebody is only there by convention: the text does not name him. */
  static boolean is(Mention mention) {
    return mention.reasons().stream().anyMatch(r -> r.row().equals(RULE));
  }

  /** The doer by convention, standing where the verb stands; empty where there is no telling. */
  static Optional<Mention> doer(
      Proposition p,
      List<Mention> recipient,
      Sentence sentence,
      Parties parties,
      StatusWords words) {
    if (!p.actor().isEmpty()
        || !passive(p.predicate(), sentence) && !undergone(p, sentence) && !suffers(p, sentence)) {
      return Optional.empty();
    }
    Optional<Doer> doer =
        own(p).stream()
            .flatMap(r -> words.doer(r).stream())
            .findFirst()
            .or(() -> bomber(p, sentence, words));
    Optional<Mention> told =
        sentence.children(p.predicate(), "obl", "nmod").stream()
            .flatMap(t -> parties.at(t).stream())
            .filter(m -> doer.filter(d -> m.actor().sector().equals(d.sector())).isPresent())
            .findFirst();
    return told.or(() -> doer.flatMap(d -> byConvention(p, recipient, d, sentence, parties)));
  }

  /** The rows of the deed itself, not of one inside it: who shot is not who accuses of shooting. */
  private static List<String> own(Proposition p) {
    List<String> inside = p.inner().map(Proposition::rows).orElse(List.of());
    return p.rows().stream().filter(r -> !inside.contains(r)).toList();
  }

  /** "Two soldiers were wounded when a bomb exploded": by whoever laid it, and nobody knows. */
  private static Optional<Doer> bomber(Proposition p, Sentence sentence, StatusWords words) {
    return p.type() == EventType.ASSAULT
            && sentence.subtree(p.predicate()).stream().anyMatch(t -> words.is("blast", t))
        ? Optional.of(new Doer("attackers", NOBODY))
        : Optional.empty();
  }

  /** Police and attackers are of where they arrest or attack, else of whose state they do it to. */
  private static Optional<Mention> byConvention(
      Proposition p, List<Mention> recipient, Doer doer, Sentence sentence, Parties parties) {
    Optional<String> where = where(p.predicate(), sentence, parties);
    Optional<String> home =
        recipient.stream().flatMap(r -> r.actor().knownCountry().stream()).findFirst();
    return where
        .or(() -> home)
        .filter(c -> p.inner().isEmpty() || p.type() == EventType.ACCUSE)
        .map(country -> mention(p.predicate(), country, doer, sentence));
  }

  /** The state of the place where it is done. */
  private static Optional<String> where(Token deed, Sentence sentence, Parties parties) {
    return where(sentence.children(deed, "obl"), sentence, parties)
        .or(() -> where(sentence.subtree(deed), sentence, parties));
  }

  private static Optional<String> where(List<Token> nouns, Sentence sentence, Parties parties) {
    List<Token> scenes =
        nouns.stream()
            .filter(Token::isProperNoun)
            .filter(
                o ->
                    sentence.children(o, "case").stream()
                        .anyMatch(c -> c.text().matches("(?i)in|at|near")))
            .toList();
    return parties.undergoing(scenes).stream()
        .filter(m -> Territory.isPlace(m) || m.actor().kind() == Kind.STATE)
        .flatMap(m -> m.actor().knownCountry().stream())
        .findFirst();
  }

  /** "The Iranian offer was rejected": not by Iran, but to it; yet "Iran was opposed". */
  static Proposition turned(Proposition p, Sentence sentence) {
    boolean own =
        p.type() == EventType.REJECT
            && !p.symmetric()
            && !p.actor().isEmpty()
            && passive(p.predicate(), sentence)
            && sentence.children(p.predicate(), "nsubj:pass").stream()
                .anyMatch(
                    s ->
                        !p.actor().contains(s)
                            && p.actor().stream().allMatch(a -> sentence.dominates(s, a)));
    return own ? p.between(List.of(), p.actor()) : p;
  }

  /** Whether a verb tells what is done, not who does it. */
  static boolean passive(Token verb, Sentence sentence) {
    return verb.tag().equals("VBN")
        && (sentence.child(verb, "aux:pass", "nsubj:pass").isPresent()
            || verb.relation().equals("acl"));
  }

  /** "The judge received threats": a verb whose subject undergoes it. */
  private static boolean suffers(Proposition p, Sentence sentence) {
    return p.predicate().isVerb()
        && sentence.children(p.predicate(), "nsubj").stream().anyMatch(p.recipient()::contains);
  }

  /** "The arrest of the president": a noun with who undergoes it. */
  private static boolean undergone(Proposition p, Sentence sentence) {
    return p.predicate().isNoun()
        && sentence.children(p.predicate(), "nmod").stream()
            .filter(p.recipient()::contains)
            .flatMap(n -> sentence.children(n, "case").stream())
            .anyMatch(c -> Lexicon.lemma(c).equals("of"));
  }

  private static Mention mention(Token verb, String country, Doer doer, Sentence sentence) {
    String name = doer.name() + " (" + country + ")";
    Kind kind = doer.sector().equals(NOBODY) ? Kind.UNKNOWN : Kind.ORGANISATION;
    return new Mention(
        sentence.index(),
        verb.index(),
        verb.index(),
        verb.index(),
        verb.span(),
        verb.text(),
        Mention.Form.NOMINAL,
        new Actor(name, "", country, doer.sector(), "", kind, CONFIDENCE),
        List.of(new Reason("actor", RULE, verb.span(), name)));
  }
}
