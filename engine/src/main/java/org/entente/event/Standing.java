package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.AnnotatedArticle;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * Whether what a proposition says is so, by the first of these rules that applies: it is asked
 * about; an operator has decided; it depends on a condition; it is counterfactual, bidden, or an
 * infinitive yet to be done; a word beside or above it doubts it; a source says, denies or asks it;
 * else the article reports it.
 *
 * @param status the outcome
 * @param rule the rule that gave it
 */
record Standing(Status status, String rule) {
  /** Types of deeds that words do. */
  static final Set<EventType> SAID =
      Set.of(
          EventType.ACCUSE,
          EventType.SUPPORT,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.THREATEN);

  /** The standing of a proposition that a statement may hold. */
  static Standing of(
      Proposition p,
      Optional<Statement> statement,
      boolean own,
      Sentence sentence,
      AnnotatedArticle article,
      StatusWords words) {
    Optional<Token> given = Given.top(p, sentence, words);
    return new Reader(p, statement, own, given, sentence, article, words).standing();
  }

  /** The outcome of a rule. */
  static Optional<Standing> found(Status status, String rule) {
    return Optional.of(new Standing(status, "status:" + rule));
  }

  /** One proposition in its sentence. */
  private record Reader(
      Proposition p,
      Optional<Statement> statement,
      boolean own,
      Optional<Token> given,
      Sentence sentence,
      AnnotatedArticle article,
      StatusWords words) {

    Standing standing() {
      Unsettled open = new Unsettled(p, statement, own, given, sentence, article, words);
      Standing told = told(open);
      boolean said =
          told.status() == Status.HYPOTHETICAL && saying(open)
              || told.status() == Status.FUTURE && meaning();
      return said ? new Standing(Status.REPORTED, "status:said by himself") : told;
    }

    /** "I have decided to urge them": who says what words he means to say has said them. */
    private boolean meaning() {
      return own
          && SAID.contains(p.type())
          && statement.filter(s -> s.kind() == Statement.Kind.DIRECT).isPresent()
          && p.rows().contains("operators:plan.rest")
          && p.actor().stream().allMatch(a -> a.text().equals("I"));
    }

    /**
     * Whether the words are the deed, however they put it: "if it rained, farmers should be
     * helped", "can we trust him?".
     */
    private boolean saying(Unsettled open) {
      Token verb =
          p.predicate().plainRelation().equals("xcomp")
              ? sentence.token(p.predicate().head())
              : p.predicate();
      List<Token> doers = sentence.children(verb, "nsubj", "nsubj:pass");
      boolean others =
          SAID.contains(p.type())
              && (p.rows().contains(Unforeseen.ROW) || !doers.isEmpty())
              && doers.stream().noneMatch(p.actor()::contains);
      return own
          && statement.filter(s -> s.polarity() == Statement.Polarity.SAYS).isPresent()
          && (p.bySpeaker() && open.asked().isEmpty() || others);
    }

    private Standing told(Unsettled open) {
      return open.asked()
          .or(open::conditional)
          .or(this::remote)
          .or(this::operator)
          .or(() -> Charged.of(p, sentence, words))
          .or(() -> new Unreal(p, statement, given, sentence, words).find())
          .or(() -> new Doubts(p, given, sentence, words).find())
          .or(() -> new Attributed(p, statement, own, sentence, article, words).find())
          .orElse(new Standing(Status.REPORTED, "status:stated"));
    }

    private Optional<Standing> remote() {
      return p.status() == Status.DENIED
          ? Optional.empty()
          : Remote.of(p.predicate(), given, sentence, words)
              .map(status -> new Standing(status, "status:word far above"));
    }

    private Optional<Standing> operator() {
      if (unblamed()) {
        return found(Status.REPORTED, "not blamed");
      }
      if (p.status() == Status.DENIED && voiced()) {
        return found(Status.REPORTED, "charge that was made");
      }
      return p.status() == Status.REPORTED ? Optional.empty() : found(p.status(), "operator");
    }

    /** "Refuted Kenya's allegation": it was made all the same. */
    private boolean voiced() {
      return p.type() == EventType.ACCUSE
          && p.predicate().isNoun()
          && !p.mode().equals("investigate")
          && p.actor().stream().anyMatch(a -> sentence.dominates(p.predicate(), a));
    }

    /** "For not condemning its attacks": no critic says that there were any, all know it. */
    private boolean unblamed() {
      Token deed = p.predicate();
      return p.status() == Status.CLAIMED
          && given.filter(deed::equals).isPresent()
          && words.negated(sentence.token(deed.head()), sentence);
    }
  }
}
