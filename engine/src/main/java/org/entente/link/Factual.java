package org.entente.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Whether a sentence tells a thing as fact, or as negated, to come, wished or supposed. */
record Factual(Sentence sentence, OutcomeWords words) {
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "may", "might", "can", "could", "should", "must", "shall", "'ll", "’ll");

  private static final Set<String> NOT =
      Set.of(
          "not", "n't", "n’t", "never", "no", "none", "nobody", "nothing", "neither", "nor",
          "without");

  /** "The troops it had sent": before what the report tells. */
  boolean isHad(Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(a -> a.text().equalsIgnoreCase("had"));
  }

  /** Whether a word tells what is so. */
  boolean isTold(Token word) {
    boolean finite =
        word.isNoun()
            || word.tag().matches("VB[DNZP]") && !word.plainRelation().equals("amod")
            || isMeans(word);
    return finite
        && !isToCome(word)
        && !(isHad(word) && word.relation().equals("acl:relcl"))
        && !isModal(word)
        && !isNegated(word)
        && !isUnsureAbove(word);
  }

  /** "Keeping an undertaking that it gave": beside what is told. */
  private static boolean isMeans(Token word) {
    return word.tag().equals("VBG") && word.plainRelation().equals("advcl");
  }

  /** "Due to be sent", "is to be sent". */
  boolean isToCome(Token verb) {
    return sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO"))
        || sentence.children(verb, "aux", "aux:pass").stream().anyMatch(a -> a.tag().equals("TO"));
  }

  /** "Will", "may" and the like stand with it. */
  boolean isModal(Token verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(a -> MODALS.contains(a.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether it is said not to be, or of nobody. */
  boolean isNegated(Token verb) {
    return isYet(verb)
        || sentence.children(verb, "advmod", "det", "mark").stream().anyMatch(this::isNot)
        || sentence.children(verb, "nsubj", "nsubj:pass", "obj").stream()
            .anyMatch(
                s ->
                    isNot(s)
                        || sentence.children(s, "det", "advmod").stream().anyMatch(this::isNot));
  }

  /** "Has yet to send it". */
  boolean isYet(Token verb) {
    int at = verb.index();
    return at > 1
        && sentence.token(at - 1).text().equals("to")
        && sentence.token(at - 2).text().equals("yet");
  }

  /** A word of negation; "not only" negates nothing. */
  private boolean isNot(Token word) {
    int next = word.index() + 1;
    boolean only = next < sentence.size() && sentence.token(next).text().equalsIgnoreCase("only");
    return NOT.contains(word.text().toLowerCase(Locale.ROOT)) && !only;
  }

  /** Whether one of some auxiliaries stands with it. */
  boolean hasAux(Token verb, String... lemmas) {
    return sentence.children(verb, "aux", "aux:pass").stream()
        .anyMatch(a -> List.of(lemmas).contains(a.lemma()));
  }

  /** Whether a word above it wishes, plans or doubts it, or makes it a condition. */
  boolean isUnsureAbove(Token word) {
    Token at = word;
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      boolean condition =
          sentence.children(at, "mark").stream()
              .anyMatch(m -> m.text().matches("(?i)if|unless|whether"));
      Token above = sentence.token(at.head());
      boolean inside = at.plainRelation().matches("ccomp|xcomp|acl|obj|conj|nmod|obl");
      boolean clause = at.plainRelation().matches("ccomp|xcomp|acl");
      boolean unsure = clause && !at.relation().equals("acl:relcl") && words.isUnsure(above);
      if (condition || unsure || clause && (isModal(above) || isNegated(above) && above.isVerb())) {
        return true;
      }
      if (!inside) {
        return false;
      }
      at = above;
    }
    return false;
  }
}
