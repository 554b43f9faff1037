package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * of triggers have such a doer stands in unsaid.tsv.
 */
final class Unsaid {
  private static final String ROW = "rule:unsaid doer";

  /** Before a place. */
  private static final Pattern SCENE = Pattern.compile("(?i)in|at|near|across|throughout");

  private static final Pattern FROM = Pattern.compile("(?i)from|" + SCENE);

  private static final double CONFIDENCE = 0.4;

  /** The sector of a doer whom nobody knows. */
  private static final String NOBODY = "UAF";

  /** The country of attackers of whom nothing is known. */
  private static final String NOWHERE = "";

  /** What an operator makes of a deed and is still a deed of whom nobody names: "it was lifted". */
  private static final Set<EventType> OPERATED = Set.of(EventType.ACCUSE, EventType.CONCEDE);

  private Unsaid() {}

  /**
   * The doer by convention, standing where the verb stands; empty where there is no telling.
   *
   * @param unrest whether a noun alone tells of a crowd
   */
  static Optional<Mention> doer(
      Proposition p,
      List<Mention> recipient,
      Sentence sentence,
      Parties parties,
      StatusWords words,
      boolean unrest) {
    Blasts blasts = new Blasts(p, sentence, words);
    boolean weapon = blasts.isDoer();
    boolean unnamed =
        p.actor().isEmpty()
            && (passive(p.predicate(), sentence) || undergone(p, sentence) || suffers(p, sentence));
    if (!weapon && !unrest && !unnamed || weapon && blasts.isAccident()) {
      return Optional.empty();
    }
    Optional<Doer> attackers = Optional.of(words.named("attackers"));
    Optional<Doer> doer =
        attackers
            .filter(d -> weapon)
            .or(() -> own(p, unrest).stream().flatMap(r -> words.doer(r).stream()).findFirst())
            .filter(d -> unrest || p.type() != EventType.PROTEST)
            .or(() -> attackers.filter(d -> blasts.isTold()));
    Optional<Mention> told =
        unrest
            ? behind(top(p, sentence), sentence, parties)
            : sentence.children(p.predicate(), "obl", "nmod").stream()
                .filter(t -> sentence.children(t, "case").stream().noneMatch(Unsaid::isGoal))
                .flatMap(t -> parties.at(t).stream())
                .filter(m -> doer.filter(d -> m.actor().sector().equals(d.sector())).isPresent())
                .findFirst();
    return told.or(() -> doer.flatMap(d -> byConvention(p, recipient, d, sentence, parties)));
  }

  /**
   * The rows of the deed itself, not of what an operator has inside: "the march was called off".
   */
  private static List<String> own(Proposition p, boolean unrest) {
    return unrest || p.inner().isEmpty() ? p.rows() : p.rows().subList(0, 2);
  }

  /** "Faces protests by students", with "by" hung on the verb. */
  private static Optional<Mention> behind(Token verb, Sentence sentence, Parties parties) {
    return passive(verb, sentence)
        ? Optional.empty()
        : sentence.children(verb, "obl").stream()
            .filter(
                o ->
                    sentence.children(o, "case").stream()
                        .anyMatch(c -> Lexicon.lemma(c).equals("by")))
            .flatMap(o -> parties.at(o).stream())
            .findFirst();
  }

  /** The "to" of "deported to Chad". */
  private static boolean isGoal(Token preposition) {
    return preposition.text().matches("(?i)to|into");
  }

  /** Police and attackers are of where they arrest or attack, else of whose state they do it to. */
  private static Optional<Mention> byConvention(
      Proposition p, List<Mention> recipient, Doer doer, Sentence sentence, Parties parties) {
    boolean unrest = p.type() == EventType.PROTEST;
    Optional<String> where =
        where(unrest ? top(p, sentence) : p.predicate(), doer, sentence, parties);
    Optional<String> home =
        recipient.stream().flatMap(r -> r.actor().knownCountry().stream()).findFirst();
    return where
        .or(() -> home.filter(h -> doer.home()))
        .or(() -> unrest ? parties.onlyCountry() : Optional.empty())
        .or(
            () ->
                (p.type() == EventType.ASSAULT || p.mode().equals("cyber"))
                        && !recipient.stream().allMatch(Claims::nobody)
                    ? Optional.of(NOWHERE)
                    : Optional.empty())
        .filter(c -> unrest || p.inner().isEmpty() || OPERATED.contains(p.type()))
        .map(country -> mention(p.predicate(), country, doer, sentence));
  }

  /** The verb that unrest stands with: "riots broke out in Lima". */
  private static Token top(Proposition p, Sentence sentence) {
    Token at = p.predicate();
    while (at.isNoun() && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** The state of the place where it is done, or from which somebody is sent away. */
  private static Optional<String> where(Token deed, Doer doer, Sentence sentence, Parties parties) {
    Pattern scene = doer.home() ? SCENE : FROM;
    return where(sentence.children(deed, "obl"), scene, sentence, parties)
        .or(() -> where(sentence.subtree(deed), scene, sentence, parties));
  }

  private static Optional<String> where(
      List<Token> nouns, Pattern scene, Sentence sentence, Parties parties) {
    List<Token> scenes =
        nouns.stream()
            .filter(Token::isProperNoun)
            .filter(
                o ->
                    sentence.children(o, "case").stream()
                        .anyMatch(c -> scene.matcher(c.text()).matches()))
            .toList();
    return parties.undergoing(scenes).stream()
        .filter(m -> Claims.nobody(m) || isLand(m))
        .flatMap(m -> m.actor().knownCountry().stream())
        .findFirst();
  }

  /** A state, or a place that is no more to anybody than that. */
  private static boolean isLand(Mention mention) {
    return mention.actor().kind() == Kind.STATE
        || mention.actor().kind() == Kind.UNKNOWN && mention.actor().sector().isEmpty();
  }

  /**
   * Whether a draft has the place do what somebody unsaid does there: "freed in Mali" is not freed
   * by Mali.
   */
  static boolean isScene(Draft draft, List<Draft> all, Sentence sentence) {
    return draft.actor().stream().allMatch(a -> a.isIn(sentence) && isPlace(a, sentence))
        && all.stream()
            .filter(d -> d.proposition().type() == draft.proposition().type())
            .filter(d -> d.actor().stream().allMatch(Unsaid::isUnsaid))
            .anyMatch(d -> d.recipient().equals(draft.recipient()));
  }

  static boolean isUnsaid(Mention mention) {
    return mention.reasons().stream().anyMatch(r -> r.row().equals(ROW));
  }

  private static boolean isPlace(Mention mention, Sentence sentence) {
    return sentence.children(sentence.token(mention.head()), "case").stream()
        .anyMatch(c -> FROM.matcher(c.text()).matches());
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
    String name = country.isEmpty() ? doer.name() : doer.name() + " (" + country + ")";
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
        List.of(new Reason("actor", ROW, verb.span(), name)));
  }
}
