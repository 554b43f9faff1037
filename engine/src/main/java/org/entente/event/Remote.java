package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * What a word further up makes of a deed below it: what is unthinkable is not done ("it is
 * unthinkable that France would send troops"), nor what nothing points to ("there is no sign that
 * …"), what the speaker does not think, or what somebody is kept from. Where such a word is itself
 * negated, or may be or is to come, the deed is open.
 */
final class Remote {
  private static final Set<String> CLAUSES =
      Set.of("ccomp", "csubj", "acl", "xcomp", "advcl", "nsubj", "dep", "nmod", "obj", "obl");

  private final Sentence sentence;
  private final StatusWords words;

  private Remote(Sentence sentence, StatusWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** The status that the nearest such word gives below what is given; empty where none is. */
  static Optional<Status> of(
      Token deed, Optional<Token> given, Sentence sentence, StatusWords words) {
    return new Remote(sentence, words).above(deed, given);
  }

  private Optional<Status> above(Token deed, Optional<Token> given) {
    Token at = deed;
    for (int i = 0;
        i < sentence.size()
            && at.head() >= 0
            && reaches(at)
            && !given.filter(at::equals).isPresent();
        i++) {
      Token above = sentence.token(at.head());
      Optional<Status> status = by(above, at, prepositions(at));
      if (status.isPresent()) {
        return status;
      }
      at = above;
    }
    return Optional.empty();
  }

  /** Whether a word belongs to what the word above it is about. */
  private boolean reaches(Token at) {
    return CLAUSES.contains(at.plainRelation()) && !at.relation().equals("acl:relcl")
        || at.plainRelation().equals("conj") && !at.tag().matches("VB[DPZ]")
        || gerundBefore(at);
  }

  /** "from lending money", where the parser hangs the gerund and its preposition on the noun. */
  private static boolean gerundBefore(Token at) {
    return at.tag().equals("VBG") && at.plainRelation().equals("amod");
  }

  private List<Token> prepositions(Token below) {
    List<Token> own = sentence.children(below, "mark", "case");
    return own.isEmpty()
        ? sentence.children(below, "amod").stream()
            .filter(Remote::gerundBefore)
            .flatMap(g -> sentence.children(g, "mark", "case").stream())
            .toList()
        : own;
  }

  private Optional<Status> by(Token above, Token below, List<Token> prepositions) {
    if (words.is("unthinkable", above) && clausal(below)) {
      return Optional.of(negated(above) ? Status.HYPOTHETICAL : Status.NEGATED);
    }
    if (prepositions.stream().anyMatch(p -> words.is("hindrance", above, p))) {
      return hindered(above);
    }
    boolean of = prepositions.stream().anyMatch(p -> Lexicon.lemma(p).equals("of"));
    boolean sign = words.is("sign", above) && (clausal(below) || of);
    boolean thought = words.is("thought", above) && below.plainRelation().equals("ccomp");
    return (sign || thought) && negated(above) ? Optional.of(Status.NEGATED) : Optional.empty();
  }

  /** "kept him from meeting them" tells of no meeting, "may keep him from it" of a possible one. */
  private Optional<Status> hindered(Token verb) {
    if (negated(verb)) {
      return Optional.empty();
    }
    boolean open =
        verb.tag().equals("VB")
            || sentence.children(verb, "aux").stream().anyMatch(a -> words.is("modal", a));
    return Optional.of(open ? Status.HYPOTHETICAL : Status.NEGATED);
  }

  private boolean clausal(Token below) {
    return below.isVerb()
        || sentence.child(below, "cop", "nsubj").isPresent()
        || sentence.children(below, "mark").stream().anyMatch(m -> Lexicon.lemma(m).equals("that"));
  }

  private boolean negated(Token word) {
    return sentence.children(word, "advmod", "det", "neg").stream()
            .anyMatch(n -> words.is("not", n))
        || sentence.children(word, "nsubj", "nsubj:pass").stream().anyMatch(this::nothing);
  }

  private boolean nothing(Token subject) {
    return words.is("not", subject)
        || sentence.children(subject, "det", "advmod").stream().anyMatch(n -> words.is("not", n));
  }
}
