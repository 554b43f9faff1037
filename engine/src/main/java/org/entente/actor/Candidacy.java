package org.entente.actor;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Whether a mention can be an actor at all: not a mere place, a thing with a name, an empty "it".
 */
final class Candidacy {
  private static final Set<String> CLAUSES = Set.of("csubj", "ccomp", "xcomp", "acl", "advcl");

  private Candidacy() {}

  static boolean is(Draft draft, Tables tables) {
    return switch (draft.sort()) {
      case CAPITAL -> !Locative.is(draft) && !isNameOfThing(draft, tables);
      case METONYM -> !Locative.isDateline(draft) && !isNameOfThing(draft, tables);
      case STATE -> !Locative.isDateline(draft);
      case NAME -> isName(draft, tables);
      case NOBODY -> false;
      case PRONOUN -> !isEmpty(draft);
      default -> true;
    };
  }

  /** "The Paris agreement" is nobody's. */
  private static boolean isNameOfThing(Draft draft, Tables tables) {
    int next = draft.last() + 1;
    return next < draft.sentence().size()
        && tables.lexicon().role(draft.sentence().token(next)).equals("thing");
  }

  private static boolean isName(Draft draft, Tables tables) {
    return switch (NameKind.of(draft, tables)) {
      case THING -> !draft.titles().isEmpty();
      case PLACE -> !Locative.is(draft);
      case UNKNOWN -> isWord(draft, tables) && !Locative.isDateline(draft);
      default -> !Locative.isDateline(draft);
    };
  }

  /** A name the tagger does not know counts as one outside headlines and shouting only. */
  private static boolean isWord(Draft draft, Tables tables) {
    Token noun = draft.noun();
    boolean loud =
        noun.text().length() > 5 && noun.text().equals(noun.text().toUpperCase(Locale.ROOT));
    boolean named = tables.people().isSurname(Words.key(noun.text()));
    return (noun.text().length() > 2 || named)
        && Character.isUpperCase(noun.text().charAt(0))
        && !loud
        && (isWhole(draft) || !isHeadline(draft.sentence()));
  }

  /** A phrase by itself is no headline. */
  private static boolean isWhole(Draft draft) {
    return draft.first() <= 1 && draft.last() == draft.sentence().size() - 1;
  }

  private static boolean isHeadline(Sentence sentence) {
    long small =
        sentence.tokens().stream()
            .filter(t -> t.text().length() > 3 && Character.isLowerCase(t.text().charAt(0)))
            .count();
    return small <= 1;
  }

  /** The "it" of "it is hard to say": a clause stands for it. */
  private static boolean isEmpty(Draft draft) {
    Token it = draft.noun();
    Sentence sentence = draft.sentence();
    if (!it.lemma().equalsIgnoreCase("it") || it.head() < 0) {
      return false;
    }
    Token above = sentence.token(it.head());
    boolean clause =
        sentence.child(above, "cop").isPresent()
            && sentence.children(above).stream().anyMatch(c -> CLAUSES.contains(c.plainRelation()));
    return it.plainRelation().equals("expl") || clause && it.plainRelation().equals("nsubj");
  }
}
