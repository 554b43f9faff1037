package org.entente.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Where the event inside an operator may stand: its clauses, objects and some of its obliques. */
final class Complements {
  private static final Set<String> MARKS =
      Set.of(
          "of", "for", "from", "to", "against", "on", "in", "with", "about", "into", "over",
          "toward", "towards", "between");
  private static final Set<String> LIGHT = Set.of("in", "with", "on", "to", "of", "into");

  private Complements() {}

  /** The words that may head an event inside, conjuncts included. */
  static List<Token> of(Sentence sentence, Token token, String operator) {
    Set<Token> all = new LinkedHashSet<>();
    for (Token child : sentence.children(token)) {
      if (isComplement(sentence, child, token, operator)) {
        all.add(child);
        sentence.children(child, "conj").stream()
            .filter(c -> !child.tag().equals("VB") || !finite(sentence, c))
            .forEach(all::add);
      }
    }
    if (token.tag().equals("VBN") && token.relation().equals("acl") && token.head() >= 0) {
      all.add(sentence.token(token.head()));
    }
    return List.copyOf(all);
  }

  /** "Is to speak there but is not expected to meet him": what has a finite verb stands alone. */
  private static boolean finite(Sentence sentence, Token verb) {
    return verb.tag().matches("VB[DPZ]")
        || sentence.children(verb, "aux", "aux:pass", "cop").stream()
            .anyMatch(a -> a.tag().matches("VB[DPZ]|MD"));
  }

  private static boolean isComplement(
      Sentence sentence, Token child, Token token, String operator) {
    return switch (child.relation()) {
      case "xcomp", "ccomp", "obj", "nsubj:pass", "csubj", "acl", "iobj" -> true;
      case "nsubj" -> unaccusative(sentence, token, operator);
      case "compound", "amod", "nmod:poss" -> token.isNoun();
      case "obl:tmod" -> operator.equals("PERFORM") && child.index() > token.index();
      default -> oblique(sentence, child, operator);
    };
  }

  /** "The talks collapsed", "fighting continues": the subject is what ends or goes on. */
  private static boolean unaccusative(Sentence sentence, Token token, String operator) {
    return (operator.equals("CEASE") || operator.equals("PERFORM"))
        && sentence.child(token, "obj", "xcomp", "ccomp").isEmpty();
  }

  private static boolean oblique(Sentence sentence, Token child, String operator) {
    boolean light = operator.equals("PERFORM");
    String relation = child.plainRelation();
    if (!relation.equals("obl") && !relation.equals("nmod") && !relation.equals("advcl")) {
      return false;
    }
    if (light && relation.equals("advcl")) {
      return false;
    }
    return sentence.children(child, "case", "mark").stream()
        .map(Lexicon::lemma)
        .anyMatch((light ? LIGHT : MARKS)::contains);
  }

  /** Whether a noun or verb without meaning of its own only wraps the event behind it. */
  static boolean wraps(Token outer, Token child, boolean actor) {
    return switch (child.plainRelation()) {
      case "nmod" -> outer.isNoun() && !actor;
      case "acl" -> !actor && !child.relation().equals("acl:relcl");
      case "xcomp" -> true;
      case "ccomp" -> outer.isNoun();
      default -> false;
    };
  }
}
