package org.entente.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * What the operators of a sentence make of the events inside them: "refused to lift the ban" is a
 * refusal, and the lifting does not stand for itself any more.
 */
final class Composition {
  /** Operators whose actor is not whoever does the event inside: "claims that Russia bombed it". */
  private static final Set<String> OTHERS = Set.of("CLAIM", "ALLEGE", "BLAME", "PRAISE");

  /** Operators that somebody else lays on the subject of a passive: who was urged did not urge. */
  private static final Set<String> UNDERGONE =
      Set.of("CLAIM", "ALLEGE", "BLAME", "PRAISE", "DEMAND", "THREAT");

  /** What one may warn of. */
  private static final Set<EventType> HARM =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.THREATEN);

  private static final String ARMY = "MIL";

  /** Operators that say of somebody that he does harm; that he does not is no harm. */
  private static final Set<String> CLAIMS = Set.of("CLAIM", "ALLEGE");

  /** What is made by being named and stands even where it is turned down. */
  private static final Set<EventType> MADE =
      Set.of(EventType.AGREE, EventType.REQUEST, EventType.THREATEN);

  private final Sentence sentence;
  private final Operators operators;
  private final Parties parties;
  private final Filling filling;
  private final Matching matching;
  private final Set<Proposition> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Proposition> inside = new ArrayList<>();

  Composition(
      Sentence sentence, Operators operators, Parties parties, Filling filling, Matching matching) {
    this.sentence = sentence;
    this.operators = operators;
    this.parties = parties;
    this.filling = filling;
    this.matching = matching;
  }

  /** Whether an operator took a proposition, so that it is no event of its own. */
  boolean isTaken(Proposition p) {
    return taken.contains(p);
  }

  /** The propositions that stand although an operator took them, in the order they were taken. */
  List<Proposition> inside() {
    return inside;
  }

  /** What an operator makes of an event inside it; empty where that is no event. */
  Optional<Proposition> compose(Token token, Lexicon.Match match, Proposition inner) {
    String operator = match.trigger().type().operator().orElseThrow();
    if (operator.equals("PLAN") && ofOthers(token, inner)) {
      return Optional.empty();
    }
    Optional<Operators.Outcome> outcome =
        restrained(operator, inner).or(() -> operators.apply(operator, inner.type(), inner.mode()));
    if (outcome.isEmpty()) {
      return Optional.empty();
    }
    if (CLAIMS.contains(operator) && inner.status() == Status.NEGATED
        || operator.equals("CLAIM")
            && (inner.status() == Status.HYPOTHETICAL || !ofAnother(token, match, inner))) {
      return Optional.empty();
    }
    taken.add(inner);
    if (operator.equals("REFUSE") && isMade(inner)) {
      inside.add(turnedDown(token, match, inner));
    }
    outcome
        .get()
        .inside()
        .map(s -> uttered(operator, inner) ? Status.REPORTED : undone(operator, inner, s))
        .ifPresent(s -> inside.add(inner.being(s)));
    return outcome.get().event().map(e -> composed(token, match, inner, outcome.get(), e));
  }

  /** "Warned of a Kenyan attack": of what another does one warns, and threatens nobody with it. */
  boolean isOnlyOfOthers(Token token, Lexicon.Match match, List<Proposition> inside) {
    return matching.operator(token).equals("WARN")
        && inside.stream()
            .filter(i -> i.predicate().plainRelation().matches("obl|nmod|ccomp"))
            .filter(i -> HARM.contains(i.type()))
            .anyMatch(i -> ofAnother(token, match, i));
  }

  /** "Promised not to attack Chile" is no threat. */
  private Optional<Operators.Outcome> restrained(String operator, Proposition inner) {
    return inner.status() == Status.NEGATED
        ? operators.apply(operator + "_NOT", inner.type(), inner.mode())
        : Optional.empty();
  }

  /** "Hope that it will aid them": what one hopes of another is no plan. */
  private boolean ofOthers(Token token, Proposition inner) {
    return sentence.children(token, "ccomp").stream()
        .filter(c -> sentence.dominates(c, inner.predicate()))
        .filter(c -> c.tag().matches("VB.*"))
        .anyMatch(
            c -> sentence.child(c, "nsubj").filter(s -> !s.text().matches("I|we")).isPresent());
  }

  /**
   * "Dismissed the criticism": it was voiced, whatever became of it. So was the decision that is
   * condemned.
   */
  private static boolean uttered(String operator, Proposition inner) {
    if (operator.equals("BLAME")) {
      return isMade(inner);
    }
    return operator.equals("DENY")
        && inner.predicate().isNoun()
        && inner.type() == EventType.ACCUSE
        && inner.mode().equals("disapprove");
  }

  /** "Blasted her for not charging him": the critic says that she did not. */
  private static Status undone(String operator, Proposition inner, Status status) {
    return operator.equals("BLAME") && inner.status() == Status.NEGATED ? Status.NEGATED : status;
  }

  private static boolean isMade(Proposition inner) {
    return inner.predicate().isNoun() && MADE.contains(inner.type());
  }

  /**
   * "Turned down the request": it was made, to whoever turns it down where nobody else is named.
   */
  private Proposition turnedDown(Token token, Lexicon.Match match, Proposition inner) {
    List<Token> refuser = filling.best(match.trigger().frame().actor(), token, List.of());
    boolean known = inner.recipient().stream().anyMatch(parties::undergoes);
    return known ? inner : inner.between(inner.actor(), refuser);
  }

  private Proposition composed(
      Token token,
      Lexicon.Match match,
      Proposition inner,
      Operators.Outcome outcome,
      EventType event) {
    boolean same = outcome.row().get("event").equals("same");
    List<Token> actor = actor(token, match, inner);
    List<Token> addressed = addressed(token, match, inner, actor);
    Status status = outcome.status() == Status.REPORTED ? inner.status() : outcome.status();
    boolean mutual = inner.symmetric() && !actor.isEmpty() && actor.equals(inner.actor());
    List<Token> recipient =
        mutual ? inner.recipient() : recipient(outcome.row(), addressed, inner, actor);
    return new Proposition(
        token,
        words(match, inner),
        event,
        outcome.mode(),
        actor,
        recipient,
        inner.symmetric() && (same || mutual || recipient.stream().noneMatch(parties::undergoes)),
        same ? status : outcome.status(),
        actor.isEmpty() && (inner.bySpeaker() || match.trigger().frame().isBySpeaker()),
        match.trigger().type().speech(),
        rows(match, outcome, inner),
        Optional.of(inner));
  }

  /**
   * Who does what an operator tells: its own subject, or else who does the event inside. "It was
   * untrue that Kenya had left, he said": it is for who says so to deny it.
   */
  private List<Token> actor(Token token, Lexicon.Match match, Proposition inner) {
    Frame frame = match.trigger().frame();
    List<Token> own = filling.best(frame.actor(), token, List.of());
    String operator = matching.operator(token);
    boolean nameless =
        (token.isNoun() || token.tag().equals("VBG")) && OTHERS.contains(operator)
            || isPassive(token) && UNDERGONE.contains(operator);
    return own.isEmpty() && !nameless && !frame.isBySpeaker() ? inner.actor() : own;
  }

  /** "Was accused of bombing it", "a man accused of it": not by whoever is said to have done it. */
  private boolean isPassive(Token token) {
    boolean passive = sentence.child(token, "aux:pass", "nsubj:pass").isPresent();
    boolean described =
        token.plainRelation().matches("acl|appos|advcl|advmod|amod")
            && sentence.child(token, "nsubj", "obj", "aux").isEmpty();
    return token.tag().equals("VBN")
        && (passive || described || token.plainRelation().equals("xcomp"));
  }

  /** Whom an operator addresses, the words of the event inside left out. */
  private List<Token> addressed(
      Token token, Lexicon.Match match, Proposition inner, List<Token> actor) {
    return filling.best(match.trigger().frame().recipient(), token, actor).stream()
        .filter(t -> t.index() != inner.predicate().index())
        .filter(t -> !inner.words().contains(t))
        .filter(t -> !ofNoun(inner.predicate(), t))
        .toList();
  }

  /** "protested against the seizure of a ship": the ship is seized, not addressed. */
  private boolean ofNoun(Token deed, Token phrase) {
    return deed.isNoun() && sentence.dominates(deed, phrase);
  }

  /** A claim is an accusation only where it is somebody else who did it, not "its forces". */
  private boolean ofAnother(Token token, Lexicon.Match match, Proposition inner) {
    List<Token> claimant = filling.best(match.trigger().frame().actor(), token, List.of());
    return !inner.actor().isEmpty()
        && inner.actor().stream().noneMatch(a -> a.isPronoun() || isOf(a, claimant));
  }

  /** The claimant himself, the state whose he is, or its forces. */
  private boolean isOf(Token doer, List<Token> claimant) {
    List<Mention> who = parties.of(claimant);
    boolean forces =
        sentence.children(doer, "nmod:poss").stream().anyMatch(Token::isPronoun)
            && parties.at(doer).filter(m -> m.actor().sector().equals(ARMY)).isPresent();
    return forces
        || claimant.contains(doer)
        || parties.at(doer).filter(d -> who.stream().anyMatch(w -> Ties.serves(w, d))).isPresent();
  }

  private static List<Token> words(Lexicon.Match match, Proposition inner) {
    List<Token> words = new ArrayList<>(match.words());
    inner.words().stream().filter(w -> !words.contains(w)).forEach(words::add);
    return words;
  }

  private static List<String> rows(
      Lexicon.Match match, Operators.Outcome outcome, Proposition inner) {
    List<String> rows = new ArrayList<>();
    rows.add(outcome.row().name());
    rows.add(match.trigger().row().name());
    rows.addAll(inner.rows());
    return rows;
  }

  /** The recipient by the order of preference in the operator's row. */
  private List<Token> recipient(
      Row row, List<Token> addressed, Proposition inner, List<Token> actor) {
    List<Token> filled = List.of();
    for (String place : row.list("recipient")) {
      List<Token> here =
          switch (place) {
            case "addressee" -> addressed;
            case "actor" -> inner.actor();
            case "recipient" -> inner.recipient();
            default -> throw row.wrong("recipient", "lists none of addressee, actor, recipient");
          };
      here = here.stream().filter(t -> !actor.contains(t)).toList();
      if (here.stream().anyMatch(parties::names)) {
        return here;
      }
      filled = filled.isEmpty() ? here : filled;
    }
    return filled;
  }
}
