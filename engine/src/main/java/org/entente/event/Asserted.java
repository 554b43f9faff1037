package org.entente.event;

import java.util.List;
import java.util.Optional;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.model.Token;

/**
 * Whether somebody says of a deed that it is so, or only speaks of something in which it is told:
 * who asks a premier to dismiss the general who burnt the town does not say that he burnt it; nor
 * does who is anxious to vote before the premier leaves.
 */
final class Asserted {
  private Asserted() {}

  /** Whether a statement is one on the deed of a proposition. */
  static boolean in(Statement statement, Proposition p, Sentence sentence, StatusWords words) {
    if (statement.kind() != Statement.Kind.INDIRECT) {
      return true;
    }
    if (refused(statement, p.predicate(), sentence)
        || joined(statement, p.predicate(), sentence)
        || done(p.predicate(), sentence)
        || cuedAside(statement, p.predicate(), sentence, words)) {
      return false;
    }
    Optional<Token> top =
        Given.top(p, sentence, words)
            .or(() -> aside(p.predicate(), sentence, words))
            .or(() -> absolute(p.predicate(), sentence));
    return top.isEmpty()
        || !statement.says(top.get().span())
        || within(top.get(), statement, sentence)
        || saidOf(top.get(), statement, sentence)
        || statement.polarity() == Statement.Polarity.SAYS
            && tops(statement, sentence).stream()
                .anyMatch(t -> !t.equals(top.get()) && told(t, sentence));
  }

  /** "Declined to comment on reports that it had fallen": what is declined is to comment. */
  private static boolean refused(Statement statement, Token deed, Sentence sentence) {
    return statement.polarity() == Statement.Polarity.DENIES
        && tops(statement, sentence).stream()
            .anyMatch(t -> infinite(t, sentence) && !t.equals(deed));
  }

  /** "The bill said nothing of it, but Canada has aided them": a clause beside the saying. */
  private static boolean joined(Statement statement, Token deed, Sentence sentence) {
    return underCue(statement, deed, sentence)
        .filter(at -> at.plainRelation().equals("conj"))
        .filter(at -> sentence.child(at, "nsubj").isPresent())
        .isPresent();
  }

  /** "Said it would close the camp and expelled two envoys": that is no longer what it said. */
  private static boolean done(Token deed, Sentence sentence) {
    return deed.tag().equals("VBD")
        && deed.plainRelation().equals("conj")
        && sentence.children(deed, "nsubj", "aux").isEmpty()
        && sentence
            .head(deed)
            .filter(first -> first.tag().equals("VB"))
            .filter(first -> sentence.child(first, "aux").isPresent())
            .isPresent();
  }

  /** "After the court ruled for them, Peru proposed a ban": what is ruled is no part of the ban. */
  private static boolean cuedAside(
      Statement statement, Token deed, Sentence sentence, StatusWords words) {
    return sentence.children(deed, "advcl").stream()
        .filter(c -> words.opens("then", c, sentence))
        .anyMatch(c -> cue(statement, c));
  }

  /** The word above a deed, or itself, that hangs on the nearest cue of saying. */
  private static Optional<Token> underCue(Statement statement, Token deed, Sentence sentence) {
    Token at = deed;
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      Token above = sentence.token(at.head());
      if (cue(statement, above)) {
        return Optional.of(at);
      }
      at = above;
    }
    return Optional.empty();
  }

  private static boolean cue(Statement statement, Token token) {
    return statement.cue().stream().anyMatch(c -> c.overlaps(token.span()));
  }

  /** "Anxious to vote before the premier leaves": the clause of time of an infinitive. */
  private static Optional<Token> aside(Token deed, Sentence sentence, StatusWords words) {
    return Optional.of(deed)
        .filter(d -> d.relation().equals("advcl") && d.tag().matches("VB[DPZ]"))
        .filter(d -> infinite(sentence.token(d.head()), sentence))
        .filter(d -> sentence.children(d, "mark").stream().anyMatch(m -> words.is("when", m)));
  }

  /** "Peru asked who had done it, with Chile now blaming rebels": the reporter adds it. */
  private static Optional<Token> absolute(Token deed, Sentence sentence) {
    return Optional.of(deed)
        .filter(d -> d.tag().equals("VBG") && d.plainRelation().equals("advcl"))
        .filter(d -> sentence.child(d, "nsubj").isPresent())
        .filter(
            d ->
                sentence.children(d, "mark", "case").stream()
                    .anyMatch(m -> Lexicon.lemma(m).equals("with")));
  }

  /** "States he said had sent men who plotted": the clause above it is what is said. */
  private static boolean saidOf(Token top, Statement statement, Sentence sentence) {
    return underCue(statement, top, sentence)
        .filter(at -> at.plainRelation().matches("ccomp|dep"))
        .filter(at -> at.isVerb() && !infinite(at, sentence))
        .isPresent();
  }

  private static boolean within(Token top, Statement statement, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> cue(statement, t))
        .anyMatch(t -> t.equals(top) || sentence.dominates(top, t));
  }

  /** The words of what is said that hang on a word outside. */
  private static List<Token> tops(Statement statement, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> statement.says(t.span()))
        .filter(t -> t.head() < 0 || !statement.says(sentence.token(t.head()).span()))
        .toList();
  }

  /** A clause with a subject, or told as one, and no infinitive. */
  private static boolean told(Token top, Sentence sentence) {
    return !infinite(top, sentence)
        && (top.plainRelation().matches("ccomp|parataxis")
            || sentence.child(top, "nsubj", "nsubj:pass", "expl", "csubj").isPresent());
  }

  private static boolean infinite(Token verb, Sentence sentence) {
    return sentence.children(verb, "mark").stream().anyMatch(m -> Lexicon.lemma(m).equals("to"));
  }
}
