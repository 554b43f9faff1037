package org.entente.event;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/** What stands below a demand, plan or refusal without being its event is not a fact either. */
final class Hypotheticals {
  /** What these operators hold is not said to have happened. */
  private static final Set<String> UNREAL =
      Set.of(
          "DEMAND", "REFUSE", "COMMIT", "CONSENT", "THREAT", "PLAN", "EXPECT", "DENY", "FAIL",
          "WARN");

  /** What these hold is to come. */
  private static final Set<String> MEANT = Set.of("PLAN", "COMMIT");

  private final Sentence sentence;
  private final StatusWords words;
  private final Matching matching;

  Hypotheticals(Sentence sentence, StatusWords words, Matching matching) {
    this.sentence = sentence;
    this.words = words;
    this.matching = matching;
  }

  /** A proposition that is said to be so, with the status that the words above it leave. */
  Proposition below(Proposition p) {
    if (p.status() != Status.REPORTED) {
      return p;
    }
    Optional<Token> given = Given.top(p, sentence, words);
    Token at = p.predicate();
    for (int i = 0; i < sentence.size() && at.head() >= 0 && goesDown(at); i++) {
      if (given.filter(at::equals).isPresent()) {
        return p;
      }
      boolean beside = at.plainRelation().equals("conj");
      boolean own = !at.plainRelation().equals("ccomp");
      at = sentence.token(at.head());
      String operator = matching.operator(at);
      if (!beside && UNREAL.contains(operator)) {
        return p.being(under(operator, own));
      }
    }
    return p;
  }

  /** "Refuted the claim that it had sold arms": denied; "agreed to sell them": still to come. */
  private static Status under(String operator, boolean own) {
    if (operator.equals("DENY")) {
      return Status.DENIED;
    }
    return own && MEANT.contains(operator) ? Status.FUTURE : Status.HYPOTHETICAL;
  }

  private boolean goesDown(Token token) {
    return switch (token.relation()) {
      case "obl", "nmod" ->
          sentence.children(token, "case").stream().noneMatch(c -> words.is("reason", c));
      case "xcomp", "ccomp", "obj", "acl" -> true;
      case "conj" -> !token.tag().matches("VB[DPZ]");
      case "advcl" ->
          sentence.children(token, "mark").stream().anyMatch(m -> Lexicon.lemma(m).equals("to"));
      default -> false;
    };
  }
}
