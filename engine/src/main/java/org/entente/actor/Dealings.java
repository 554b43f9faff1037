package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The other side of what an official does: the state he will visit, talk to or act against is not
 * the one he is of.
 */
final class Dealings {
  private static final int DEPTH = 8;
  private static final Set<String> HIMSELF = Set.of("he", "she", "who", "it");
  private static final Set<String> OURSELVES = Set.of("i", "we");
  private static final Set<String> US = Set.of("us", "our");
  private static final Set<String> TOWARDS = Set.of("to", "with", "against", "towards");

  private final Vocabulary homes;

  Dealings(Vocabulary homes) {
    this.homes = homes;
  }

  /** Whether somebody visits a state, talks to it or turns against it, or it against him. */
  boolean isWith(Sighting sighting, Draft draft) {
    return with(sighting, draft)
            .map(Token::lemma)
            .filter(v -> homes.has("dealing", v) || homes.has("against", v))
            .isPresent()
        || turnsOnUs(sighting, draft);
  }

  /** "Uganda has attacked us, the minister said": Uganda is not his. */
  private boolean turnsOnUs(Sighting sighting, Draft draft) {
    Sentence sentence = draft.sentence();
    return sighting.sentence() == sentence.index()
        && sentence.within(sighting.span()).stream()
            .filter(t -> t.relation().equals("nsubj"))
            .flatMap(t -> sentence.head(t).stream())
            .filter(v -> homes.has("against", v.lemma()) && isSaidBy(v, draft))
            .anyMatch(
                v -> sentence.children(v, "obj", "iobj").stream().anyMatch(o -> isUs(o, sentence)));
  }

  private static boolean isUs(Token object, Sentence sentence) {
    return isOf(US, object)
        || sentence.children(object, "nmod:poss").stream().anyMatch(p -> isOf(US, p));
  }

  private static boolean isOf(Set<String> words, Token token) {
    return words.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whether a verb hangs right below one that somebody does: "said". */
  private static boolean isSaidBy(Token verb, Draft draft) {
    int speaker = Heads.of(draft, Set.of());
    Sentence sentence = draft.sentence();
    return verb.plainRelation().equals("ccomp")
        && sentence
            .head(verb)
            .flatMap(said -> sentence.child(said, "nsubj"))
            .filter(s -> s.index() == speaker)
            .isPresent();
  }

  /** "She accused the generals": whom an official turns against is not of his state for that. */
  boolean isAgainst(Draft draft, int official) {
    Sentence sentence = draft.sentence();
    Token whom = sentence.token(Heads.of(draft, Set.of()));
    int verb = sentence.token(official).head();
    return verb >= 0
        && whom.head() == verb
        && whom.relation().equals("obj")
        && homes.has("against", sentence.token(verb).lemma());
  }

  /** The verb of which somebody is the doer and a state the object, goal or partner. */
  private static Optional<Token> with(Sighting sighting, Draft draft) {
    return sighting.sentence() == draft.sentence().index()
        ? verbOf(sighting, draft.sentence())
            .filter(v -> v.index() > draft.core().last() || isOurs(v, draft.sentence()))
            .filter(v -> isDoneBy(v, draft))
        : Optional.empty();
  }

  /** The verb that has the state as its object, its goal or its partner. */
  private static Optional<Token> verbOf(Sighting sighting, Sentence sentence) {
    List<Token> words = sentence.within(sighting.span());
    Token token = words.get(words.size() - 1);
    if (token.name().equals("PERSON")) {
      return Optional.empty();
    }
    boolean towards = false;
    for (int i = 0; i < DEPTH && token.head() >= 0 && !token.isVerb() && !towards; i++) {
      Optional<Token> preposition = sentence.child(token, "case");
      if (preposition.isPresent() && !TOWARDS.contains(preposition.get().text())) {
        return Optional.empty();
      }
      towards = preposition.isPresent() || token.plainRelation().matches("i?obj");
      token = sentence.token(token.head());
    }
    while (towards && !token.isVerb() && token.head() >= 0) {
      token = sentence.token(token.head());
    }
    return towards && token.isVerb() ? Optional.of(token) : Optional.empty();
  }

  private static boolean isHimself(Token subject) {
    return HIMSELF.contains(subject.text()) || isOf(OURSELVES, subject);
  }

  /** "We will help Peru, the minister said". */
  private static boolean isOurs(Token verb, Sentence sentence) {
    return sentence.child(verb, "nsubj").filter(s -> isOf(OURSELVES, s)).isPresent();
  }

  /** Whether he is the subject, himself or as the "he" of what he says he does. */
  private static boolean isDoneBy(Token verb, Draft draft) {
    Sentence sentence = draft.sentence();
    int head = Heads.of(draft, Set.of());
    Token noun = sentence.token(head);
    Optional<Token> named =
        sentence.head(noun).filter(h -> noun.plainRelation().matches("compound|appos"));
    Token above = verb;
    for (int i = 0; i < DEPTH; i++) {
      Optional<Token> subject = sentence.child(above, "nsubj");
      if (subject.isPresent() && !isHimself(subject.get())) {
        int index = subject.get().index();
        return index == head || named.filter(n -> n.index() == index).isPresent();
      }
      if (above.head() < 0) {
        return false;
      }
      above = sentence.token(above.head());
    }
    return false;
  }
}
