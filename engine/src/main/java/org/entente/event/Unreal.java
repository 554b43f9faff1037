package org.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Token;

/** What is not said to be: nobody does it, it is bidden, meant, possible, or only told of. */
record Unreal(
    Proposition p,
    Optional<Statement> statement,
    Optional<Token> given,
    Sentence sentence,
    StatusWords words) {

  /** Types that no "not" is part of. */
  private static final Set<EventType> FRIENDLY =
      Set.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONSULT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.REQUEST,
          EventType.CONCEDE,
          EventType.RETREAT);

  /** What is not yet said or held where it will be; a threat, promise or refusal is now. */
  private static final Set<EventType> SAID_LATER =
      Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.CONSULT);

  /** The rule that applies, if any. */
  Optional<Standing> find() {
    ToCome toCome = new ToCome(p, sentence, words);
    if (new Nobody(p, sentence, words).is()) {
      return Standing.found(Status.NEGATED, "nobody");
    }
    if (unsaid() || unspoken() || new Unheld(p, sentence, words).is()) {
      return Standing.found(Status.NEGATED, "not done");
    }
    if (bidden()) {
      return Standing.found(Status.HYPOTHETICAL, "imperative");
    }
    if (toCome.isTo() || will()) {
      return Standing.found(Status.FUTURE, "is to");
    }
    if (subjunctive()) {
      return Standing.found(Status.HYPOTHETICAL, "subjunctive");
    }
    if (seeming()) {
      return Standing.found(Status.HYPOTHETICAL, "seems so");
    }
    if (hearsay() || story()) {
      return Standing.found(Status.CLAIMED, "hearsay");
    }
    if (beforehand()) {
      return Standing.found(Status.FUTURE, "clause of time");
    }
    return toCome.is() || can() || duty() || would() || sharesModal()
        ? Standing.found(Status.HYPOTHETICAL, "infinitive")
        : Optional.empty();
  }

  /** "Not"; the "yet" of "has yet to call for it". */
  private boolean isNot(Token adverb, Token verb) {
    return words.is("not", adverb)
        || adverb.text().equals("yet") && sentence.child(verb, "mark").isPresent();
  }

  /** "Has not called for it", "did not thank him", of which no operator knows. */
  private boolean unsaid() {
    Token verb = p.predicate();
    return p.rows().contains(Unforeseen.ROW)
        && FRIENDLY.contains(p.type())
        && sentence.children(verb, "advmod").stream().noneMatch(o -> words.is("only", o))
        && sentence.children(verb, "nsubj").stream().anyMatch(p.actor()::contains)
        && sentence.children(verb, "advmod").stream().anyMatch(n -> isNot(n, verb))
        && sentence.children(verb, "aux").stream()
            .anyMatch(a -> a.lemma().matches("have|do") && !words.is("modal", a));
  }

  /**
   * "Never said that it would leave"; "did not say why it had left" takes for granted that it did.
   */
  private boolean unspoken() {
    Token verb = p.predicate();
    return verb.plainRelation().equals("ccomp")
        && sentence.children(verb, "advmod", "mark").stream()
            .noneMatch(w -> w.tag().startsWith("W"))
        && sentence
            .head(verb)
            .filter(s -> words.is("utter", s) && words.negated(s, sentence))
            .isPresent();
  }

  /** "Vital that Iran release them", "a motion that Peru join": a base form after one who does. */
  private boolean subjunctive() {
    Token verb = p.predicate();
    List<Token> doers = sentence.children(verb, "nsubj");
    boolean single = doers.stream().anyMatch(d -> d.tag().matches("NNP?"));
    boolean together = doers.stream().anyMatch(d -> sentence.child(d, "conj").isPresent());
    return !doers.isEmpty()
        && (verb.tag().equals("VB") || verb.tag().equals("VBP") && single && !together)
        && sentence.child(verb, "aux").isEmpty()
        && sentence.children(verb, "mark").stream().anyMatch(m -> Lexicon.lemma(m).equals("that"));
  }

  /** "Are believed to have sold arms": somebody says so, nobody named. */
  private boolean hearsay() {
    Token verb = p.predicate();
    boolean to = sentence.children(verb, "mark").stream().anyMatch(m -> m.text().equals("to"));
    return to
        && verb.head() >= 0
        && sentence.token(verb.head()).tag().equals("VBN")
        && words.is("hearsay", sentence.token(verb.head()));
  }

  /** "Appears to have sold arms": what was said need not be seen. */
  private boolean seeming() {
    Token verb = p.predicate();
    return verb.plainRelation().equals("xcomp")
        && !Standing.SAID.contains(p.type())
        && words.isOver("seem", verb, sentence);
  }

  /** "Fake stories that the pope endorsed him": a story tells it. */
  private boolean story() {
    Token at = p.predicate();
    if (toldWithin(at)) {
      return true;
    }
    return statement.isEmpty()
        && at.head() >= 0
        && at.plainRelation().matches("acl|ccomp|dep")
        && words.is("charge", sentence.token(at.head()))
        && sentence.children(at, "mark").stream().anyMatch(m -> Lexicon.lemma(m).equals("that"));
  }

  /** "Repudiate the general who suggested that they had burnt it": he said so. */
  private boolean toldWithin(Token deed) {
    return statement.isEmpty()
        && given.filter(t -> t.index() != deed.index()).isPresent()
        && deed.plainRelation().equals("ccomp")
        && Coming.past(deed, sentence);
  }

  /** "Wants to pass it before the premier leaves": he is yet to leave. */
  private boolean beforehand() {
    Token at = p.predicate();
    return at.relation().equals("advcl")
        && at.tag().matches("VB[ZP]")
        && sentence.children(at, "aux").isEmpty()
        && words.opens("when", at, sentence)
        && (ToCome.infinite(sentence.token(at.head()), sentence)
            || isAhead(at.head()) && words.opens("then", at, sentence));
  }

  /** "Will enter into force when they ratify it". */
  private boolean isAhead(int verb) {
    return sentence.children(sentence.token(verb), "aux").stream()
        .anyMatch(a -> a.text().equalsIgnoreCase("will"));
  }

  /**
   * "They can meet": able to is not doing. Nor is what the learnt opinion finds under another modal
   * verb, which no operator has turned into a demand or a promise. "They cannot meet" is no open
   * question.
   */
  private boolean can() {
    boolean opinion = p.rows().contains(Unforeseen.ROW);
    boolean negated = words.negated(p.predicate(), sentence);
    return !negated
        && sentence.children(p.predicate(), "aux").stream()
            .anyMatch(
                a ->
                    Lexicon.lemma(a).equals("can") || opinion && words.is("modal", a) && !would(a));
  }

  /** "Has to help them", "needs to", "must not", of which no operator knows: nobody demands it. */
  private boolean duty() {
    Token verb = p.predicate();
    boolean infinite = ToCome.infinite(verb, sentence);
    boolean bound =
        verb.tag().equals("VB")
            && sentence.children(verb, "aux").stream()
                .map(a -> a.text().toLowerCase(Locale.ROOT))
                .anyMatch(a -> a.equals("must") || infinite && a.matches("has|have"));
    return p.rows().contains(Unforeseen.ROW)
        && (bound || infinite && words.isOver("need", verb, sentence));
  }

  /** "May have held and beaten them": what is joined shares the modal verb. */
  private boolean sharesModal() {
    Token verb = p.predicate();
    if (byWhich(verb)) {
      return true;
    }
    boolean joined =
        verb.isVerb()
            && verb.plainRelation().equals("conj")
            && sentence.children(verb, "aux", "nsubj").isEmpty();
    boolean turned =
        p.rows().stream().anyMatch(r -> r.matches("operators:(future|possible|must).*"));
    return joined && !turned && sharesForm(verb, sentence.token(verb.head()));
  }

  /** "Would question and arrested": the second is told as done. */
  private boolean sharesForm(Token verb, Token first) {
    boolean bare = first.tag().equals("VB") && sentence.child(first, "aux:pass").isEmpty();
    return !(bare && verb.tag().matches("VB[DN]"))
        && !Habit.is(first, sentence, words)
        && sentence.children(first, "aux").stream().anyMatch(a -> words.is("modal", a));
  }

  /** "Might have ended it by insisting that Iraq let them stay": so might the means. */
  private boolean byWhich(Token deed) {
    Token at = deed;
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      Token above = sentence.token(at.head());
      boolean means =
          at.tag().equals("VBG")
              && (sentence.children(at, "mark", "case").stream()
                      .anyMatch(m -> Lexicon.lemma(m).equals("by"))
                  || at.index() > 0
                      && sentence.token(at.index() - 1).text().equalsIgnoreCase("by"));
      if (means) {
        return sentence.children(above, "aux").stream().anyMatch(a -> words.is("modal", a));
      }
      if (!at.plainRelation().matches("ccomp|xcomp|conj")) {
        return false;
      }
      at = above;
    }
    return false;
  }

  /** "The bill would provide aid", where nobody says so: if it came to it. */
  private boolean would() {
    return (statement.isEmpty() || quoted())
        && !p.speech()
        && !Habit.is(p.predicate(), sentence, words)
        && sentence.children(p.predicate(), "aux").stream().anyMatch(Unreal::would);
  }

  /** "My father would be appalled", in a quotation, of which no operator knows. */
  private boolean quoted() {
    return p.rows().contains(Unforeseen.ROW)
        && statement.filter(s -> s.kind() == Statement.Kind.DIRECT).isPresent();
  }

  /** "Will present a draft that calls for it", of which no operator knows: to be said. */
  private boolean will() {
    return p.rows().contains(Unforeseen.ROW)
        && SAID_LATER.contains(p.type())
        && sentence.children(p.predicate(), "nsubj").stream().anyMatch(p.actor()::contains)
        && !words.negated(p.predicate(), sentence)
        && (Future.going(p.predicate(), sentence).isPresent()
            || sentence.children(p.predicate(), "aux").stream()
                .anyMatch(a -> a.text().matches("(?i)will|['’]ll")));
  }

  private static boolean would(Token auxiliary) {
    return Lexicon.lemma(auxiliary).equals("would");
  }

  private boolean bidden() {
    Token verb = p.predicate();
    return verb.tag().equals("VB")
        && sentence.children(verb, "nsubj", "aux", "mark", "csubj", "expl").isEmpty()
        && Set.of("root", "parataxis", "ccomp").contains(verb.plainRelation());
  }
}
