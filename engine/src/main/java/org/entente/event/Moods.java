package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * What negation, modal verbs and the like make of a sentence's propositions, and the demands and
 * reproaches that they make of words that tell no event.
 */
final class Moods {
  /** Moods in which a speaker addresses the doer. */
  private static final Set<String> SPOKEN = Set.of("MUST", "REPROACH");

  private final Sentence sentence;
  private final ClauseReader.Tables tables;
  private final Parties parties;
  private final Arguments arguments;

  Moods(Sentence sentence, ClauseReader.Tables tables, Parties parties, Arguments arguments) {
    this.sentence = sentence;
    this.tables = tables;
    this.parties = parties;
    this.arguments = arguments;
  }

  /**
   * "Said the government must act": a demand, whatever it is that must be done. "You cannot have
   * both, she said": a reproach, whatever cannot be done.
   */
  List<Proposition> duty(Token token) {
    if (Bidding.is(sentence, token, tables.status())) {
      return bidden(token);
    }
    List<Token> speakers = token.isVerb() ? speakers(token) : List.of();
    Token top = tables.mood().bound(sentence, token).orElse(token);
    List<Token> subject = arguments.in(new Slot("subj"), top);
    if (speakers.isEmpty() || subject.stream().noneMatch(parties::undergoes)) {
      return List.of();
    }
    return tables.mood().on(sentence, token, List.of()).stream()
        .filter(m -> SPOKEN.contains(m.get("operator")))
        .findFirst()
        .map(m -> List.of(spoken(m, token, speakers, subject)))
        .orElse(List.of());
  }

  /** "Open the camps", "let him pay for it". */
  private List<Proposition> bidden(Token verb) {
    boolean let = Lexicon.lemma(verb).equals("let");
    List<Token> whom = let ? allowed(verb) : List.of();
    List<Row> moods = tables.mood().on(sentence, verb, List.of());
    Row mood =
        moods.stream()
            .filter(m -> SPOKEN.contains(m.get("operator")))
            .findFirst()
            .orElse(moods.get(0));
    return List.of(spoken(mood, verb, speakers(verb), whom));
  }

  /** Whom "let" leaves to do something. */
  private List<Token> allowed(Token let) {
    List<Token> whom = arguments.in(new Slot("obj"), let);
    return whom.isEmpty()
        ? sentence.children(let, "ccomp", "xcomp").stream()
            .flatMap(c -> arguments.in(new Slot("subj"), c).stream())
            .toList()
        : whom;
  }

  private static Proposition spoken(
      Row mood, Token token, List<Token> speakers, List<Token> subject) {
    boolean must = mood.get("operator").equals("MUST");
    EventType type = must ? EventType.REQUEST : EventType.ACCUSE;
    String mode = must ? "change" : "disapprove";
    return Proposition.at(token, type, mode, subject, List.of(), mood.name()).saidBy(speakers);
  }

  /** Whoever says the clause that a predicate heads, where the same sentence tells. */
  List<Token> speakers(Token deed) {
    Token predicate = tables.mood().bound(sentence, deed).orElse(deed);
    boolean said = predicate.relation().equals("ccomp") || predicate.relation().equals("parataxis");
    if (said && predicate.head() >= 0 && sentence.token(predicate.head()).isVerb()) {
      return arguments.in(new Slot("subj"), sentence.token(predicate.head()));
    }
    return sentence.children(predicate, "parataxis").stream()
        .filter(Token::isVerb)
        .map(v -> arguments.in(new Slot("subj"), v))
        .filter(l -> !l.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * Propositions at a predicate as grammar turns them.
   *
   * @param own the words of the predicate's own expression
   */
  List<Proposition> on(Token token, List<Proposition> plain, List<Token> own) {
    if (Lexicon.lemma(token).equals("let") && Bidding.is(sentence, token, tables.status())) {
      return bidden(token);
    }
    List<Row> moods = tables.mood().on(sentence, token, own);
    if (somewhere(token) && !moods.isEmpty()) {
      return List.of();
    }
    List<Proposition> all = plain;
    for (Row mood : moods) {
      all = all.stream().flatMap(p -> inMood(p, mood).stream()).toList();
    }
    return moods.isEmpty() && Coming.is(token, sentence, tables.status())
        ? all.stream().map(this::toCome).toList()
        : all;
  }

  /** "Next week's summit": a meeting to come. */
  private Proposition toCome(Proposition p) {
    return tables
        .operators()
        .apply("COMING", p.type(), p.mode())
        .map(o -> p.turned(o.event().orElseThrow(), o.mode(), o.status(), o.row().name()))
        .orElse(p);
  }

  /** "was not at the summit": it is not the summit that is not. */
  private boolean somewhere(Token token) {
    return token.isNoun()
        && sentence.child(token, "cop").isPresent()
        && sentence.child(token, "case").isPresent();
  }

  /** What is not going to happen is refused, where that is a case of its own, or just not done. */
  private Optional<Proposition> inMood(Proposition p, Row mood) {
    boolean future = mood.get("operator").equals("FUTURE");
    if (future && refused(p)) {
      return Optional.of(p);
    }
    if (Guess.of(p, mood, sentence, tables.status(), parties)) {
      return Optional.of(p.being(Status.HYPOTHETICAL));
    }
    boolean wont = future && p.status() == Status.NEGATED;
    Optional<Operators.Outcome> outcome =
        wont
            ? tables.operators().apply("WONT", p.type(), p.mode())
            : ofMood(p, awaited(p, mood) ? "NOTYET" : mood.get("operator"));
    if (outcome.isEmpty()) {
      return Optional.of(p);
    }
    Optional<Proposition> turned =
        outcome
            .get()
            .event()
            .map(
                e ->
                    p.turned(
                        e,
                        outcome.get().mode(),
                        outcome.get().status(),
                        outcome.get().row().name()));
    return SPOKEN.contains(mood.get("operator"))
        ? turned.map(t -> t.saidBy(speakers(t.predicate())))
        : turned;
  }

  /** "Is not expected to meet them": no refusal. */
  private static boolean awaited(Proposition p, Row mood) {
    String row = p.rows().get(0);
    return mood.get("operator").equals("NOT")
        && (row.startsWith("operators:await.") || row.startsWith("operators:expect."));
  }

  /** "Will not meet them": the refusal is now. */
  private static boolean refused(Proposition p) {
    return p.type() == EventType.REJECT
        && p.status() == Status.REPORTED
        && p.rows().get(0).matches("operators:(not|nolonger)\\..*");
  }

  /** A future that its own doer announces is a promise, where promises are a case of their own. */
  private Optional<Operators.Outcome> ofMood(Proposition p, String operator) {
    Optional<Operators.Outcome> promise =
        operator.equals("FUTURE") && announced(p.predicate())
            ? tables.operators().apply("PROMISE", p.type(), p.mode())
            : Optional.empty();
    return promise.isPresent() ? promise : tables.operators().apply(operator, p.type(), p.mode());
  }

  private boolean announced(Token predicate) {
    return predicate.relation().equals("ccomp")
        && arguments.in(new Slot("subj"), predicate).stream().anyMatch(this::ownDeed);
  }

  private boolean ownDeed(Token subject) {
    return subject.isPronoun()
        || !parties.names(subject)
        || subject.plainRelation().equals("nsubj");
  }
}
