package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Where in a phrase that is no actor itself stands the one whose deed or part it is: "a decision of
 * the court", "Baku's shelling", "the Libyan branch of al-Qaeda".
 */
final class Owners {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "by",
          "from",
          "in",
          "at",
          "between",
          "against",
          "on",
          "for",
          "with",
          "to",
          "including",
          "inside",
          "near",
          "within",
          "across");

  /** "The Libyan branch of al-Qaeda" is al-Qaeda before it is Libyan. */
  private static final Set<String> BRANCHES =
      Set.of(
          "affiliate",
          "branch",
          "arm",
          "wing",
          "offshoot",
          "faction",
          "chapter",
          "cell",
          "franchise");

  /** "The Iraq war", "the Ukraine crisis": named after a country, not its doing. */
  private static final Set<String> MATTERS =
      Set.of("war", "crisis", "conflict", "question", "issue", "debate", "syndrome", "memorial");

  private final Sentence sentence;

  Owners(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The words that may name the owner, by places, the best place first. */
  List<List<Token>> of(Token phrase) {
    List<List<Token>> places = new ArrayList<>();
    if (BRANCHES.contains(Lexicon.lemma(phrase))) {
      places.add(prepositional(phrase));
    }
    List<Token> possessors = Conjuncts.with(sentence.children(phrase, "nmod:poss"), sentence);
    boolean pronouns = possessors.stream().allMatch(Token::isPronoun);
    places.add(pronouns ? List.of() : possessors);
    places.add(
        isMatter(phrase) ? List.of() : sentence.children(phrase, "compound", "amod", "flat"));
    places.add(pronouns ? apposed(phrase) : List.of());
    places.add(pronouns ? possessors : List.of());
    places.add(prepositional(phrase));
    places.add(sentence.children(phrase, "appos"));
    if (phrase.isVerb()) {
      places.add(sentence.children(phrase, "nsubj", "obj", "nsubj:pass"));
    }
    return places;
  }

  /** The "Roe" of "his rival, Ann Roe". */
  private List<Token> apposed(Token phrase) {
    return sentence.children(phrase, "appos").stream().filter(Token::isProperNoun).toList();
  }

  /** What of these stands in front of a phrase and is no pronoun: "the minister's plan". */
  List<Token> before(Token phrase) {
    return isMatter(phrase)
        ? List.of()
        : sentence.children(phrase, "nmod:poss", "compound", "amod").stream()
            .filter(c -> !c.isPronoun())
            .toList();
  }

  private static boolean isMatter(Token phrase) {
    return MATTERS.contains(Lexicon.lemma(phrase));
  }

  private List<Token> prepositional(Token phrase) {
    return Conjuncts.with(
        sentence.children(phrase, "nmod", "obl").stream()
            .filter(
                t ->
                    sentence.children(t, "case").stream()
                        .anyMatch(c -> PREPOSITIONS.contains(Lexicon.lemma(c))))
            .toList(),
        sentence);
  }
}
