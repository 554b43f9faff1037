package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Whose a plan, a promise or a text is: who does what it says. "The rebels' vow to fight" has the
 * rebels fight; "released a statement deploring it" has deplore whoever released it.
 */
final class Holders {
  /** What makes the words of a text one's own. */
  private static final Set<String> ISSUING =
      Set.of(
          "issue",
          "release",
          "publish",
          "sign",
          "write",
          "post",
          "send",
          "make",
          "deliver",
          "air",
          "run",
          "pass",
          "adopt",
          "enact",
          "distribute",
          "circulate",
          "file",
          "record",
          "tweet");

  private final Sentence sentence;
  private final Predicate<Token> actor;
  private final Obliques obliques;
  private final Control control;

  /**
   * Holders in a sentence.
   *
   * @param actor tells phrases that are themselves an actor
   * @param control finds the subject of a noun's verb
   */
  Holders(Sentence sentence, Predicate<Token> actor, Control control) {
    this.sentence = sentence;
    this.actor = actor;
    this.obliques = new Obliques(sentence);
    this.control = control;
  }

  /** Whose plan, decision or promise a noun is: possessor, author, or subject of its verb. */
  List<Token> of(Token noun) {
    List<Token> holders = new ArrayList<>(sentence.children(noun, "nmod:poss"));
    if (holders.isEmpty()) {
      holders.addAll(obliques.under("by", noun));
    }
    if (holders.isEmpty()) {
      sentence.children(noun, "compound", "amod").stream()
          .filter(Token::isProperNoun)
          .forEach(holders::add);
    }
    if (holders.isEmpty() && noun.plainRelation().equals("obj") && noun.head() >= 0) {
      holders.addAll(control.subject(sentence.token(noun.head()), 1));
    }
    return holders;
  }

  /** Who "released a statement deploring" it, whose "letter urging" it is, deplores and urges. */
  List<Token> saying(Token text, int depth) {
    if (actor.test(text)) {
      return List.of(text);
    }
    List<Token> owners = sentence.children(text, "nmod:poss");
    boolean issued =
        owners.isEmpty()
            && text.plainRelation().equals("obj")
            && ISSUING.contains(Lexicon.lemma(sentence.token(text.head())));
    List<Token> sayers = issued ? control.subject(sentence.token(text.head()), depth + 1) : owners;
    return sayers.stream().anyMatch(actor) ? sayers : List.of(text);
  }
}
