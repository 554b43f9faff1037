package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Whether a mention can be an actor at all: not a mere place, a thing with a name, an empty "it".
 */
final class Candidacy {
  private static final Set<String> CLAUSES = Set.of("csubj", "ccomp", "xcomp", "acl", "advcl");

  private static final Set<String> OPENING = Set.of("that", "to", "for", "how", "when", "if", "he");

  private Candidacy() {}

  static boolean is(Draft draft, Tables tables) {
    return !isHomeOnly(draft, tables)
        && !isSought(draft)
        && !isModel(draft)
        && isAnybody(draft, tables);
  }

  private static boolean isAnybody(Draft draft, Tables tables) {
    return switch (draft.sort()) {
      case CAPITAL ->
          !Locative.is(draft)
              && !isNameOfThing(draft, tables)
              && !isPlaceOfThing(draft)
              && !isPlaceOfHappening(draft, tables);
      case METONYM -> !Locative.isDateline(draft) && !isNameOfThing(draft, tables);
      case STATE -> !Locative.isDateline(draft) && !isWar(draft) && !isPlaceOfThing(draft);
      case NAME -> isName(draft, tables);
      case NOBODY -> false;
      case PRONOUN -> !isEmpty(draft, tables) && !isOfNamed(draft);
      case COLLECTIVE -> !isScene(draft, tables);
      case AGENT ->
          !isThingBefore(draft, tables)
              && !isHeld(draft, tables)
              && !isAmount(draft, tables)
              && !isStuff(draft, tables);
      default -> true;
    };
  }

  /** The "Su" of "a Russian Su-25". */
  private static boolean isModel(Draft draft) {
    int hyphen = draft.last() + 1;
    return draft.sort().isName()
        && hyphen + 1 < draft.sentence().size()
        && draft.sentence().token(hyphen).text().equals("-")
        && draft.sentence().token(hyphen + 1).tag().equals("CD");
  }

  /** The office of "endorsed her for governor", "runs for mayor": nobody holds it there. */
  private static boolean isSought(Draft draft) {
    Token noun = draft.noun();
    return draft.sort().isRole()
        && draft.titles().isEmpty()
        && noun.tag().equals("NN")
        && !draft.owns()
        && draft.before().filter(t -> t.text().equals("for")).isPresent()
        && !Character.isUpperCase(noun.text().charAt(0))
        && draft.core().first() == draft.first();
  }

  /** The "California" of "the California shooting": parts of states are places there. */
  private static boolean isPlaceOfThing(Draft draft) {
    Token noun = draft.noun();
    return noun.plainRelation().equals("compound")
        && draft.sentence().head(noun).filter(h -> h.isNoun() && !h.isProperNoun()).isPresent()
        && draft.core().rows(draft.sort()).stream().allMatch(r -> r.get("kind").equals("region"));
  }

  /** The "Paris" of "the Paris terror attacks": where they were. */
  private static boolean isPlaceOfHappening(Draft draft, Tables tables) {
    Token noun = draft.noun();
    return noun.plainRelation().equals("compound")
        && draft
            .sentence()
            .head(noun)
            .filter(h -> tables.homes().hasLemma("happening", h))
            .isPresent();
  }

  /**
   * The "thousands" of "thousands of dollars", "by the hundreds"; not of "the arrest of dozens".
   */
  private static boolean isAmount(Draft draft, Tables tables) {
    Token noun = draft.noun();
    boolean takes =
        noun.plainRelation().matches("nsubj|obj")
            || noun.plainRelation().equals("nmod")
                && draft.before().filter(Candidacy::isOf).isPresent();
    return tables.roles().hasLemma("count", noun)
        && (!takes || draft.after().filter(Candidacy::isOf).isPresent());
  }

  private static boolean isOf(Token word) {
    return word.text().equals("of");
  }

  /** The "intelligence" of "passed intelligence to Peru"; "Peruvian intelligence" is somebody. */
  private static boolean isStuff(Draft draft, Tables tables) {
    return draft.first() == draft.last()
        && !draft.noun().plainRelation().startsWith("nsubj")
        && tables.roles().hasLemma("stuff", draft.noun());
  }

  /** The "hostage" of "held hostage": how, not who. */
  private static boolean isHeld(Draft draft, Tables tables) {
    return draft.first() == draft.last()
        && tables.roles().has("held", draft.noun().text())
        && draft.before().filter(t -> tables.roles().has("holding", t.lemma())).isPresent();
  }

  /** The "Iraq" of "the Iraq war". */
  private static boolean isWar(Draft draft) {
    return draft.after().filter(t -> t.text().equalsIgnoreCase("war")).isPresent()
        && draft.before().map(t -> t.tag().equals("DT")).orElse(false);
  }

  /** The "Bahrain" of "Bahrain-based Investcorp". */
  private static boolean isHomeOnly(Draft draft, Tables tables) {
    if (!draft.sort().isNational() && draft.sort() != Sort.NAME) {
      return false;
    }
    String word = draft.noun().text();
    int next = draft.last() + 1;
    Sentence sentence = draft.sentence();
    boolean hyphen = next + 1 < sentence.size() && sentence.token(next).text().equals("-");
    String behind =
        hyphen ? sentence.token(next + 1).text() : word.substring(word.lastIndexOf('-') + 1);
    boolean named =
        tables.roles().has("backed", behind)
            && draft.after().stream().anyMatch(t -> isBackedName(sentence, t, hyphen));
    return (hyphen || word.indexOf('-') > 0) && (named || tables.homes().has("seated", behind));
  }

  /** The "his" of "his rival, Ann Roe, said": who she is, and nothing that he does. */
  private static boolean isOfNamed(Draft draft) {
    Token owner = draft.noun();
    return owner.relation().equals("nmod:poss")
        && draft.sentence().head(owner).stream()
            .filter(n -> n.relation().equals("nsubj"))
            .flatMap(n -> draft.sentence().children(n, "appos").stream())
            .anyMatch(Token::isProperNoun);
  }

  /** The "Hezbollah" of "Iran-backed Hezbollah". */
  private static boolean isBackedName(Sentence sentence, Token after, boolean hyphen) {
    int name = after.index() + (hyphen ? 2 : 0);
    return name < sentence.size() && sentence.token(name).isProperNoun();
  }

  /** "Around the world", "world prices": where, not who. */
  private static boolean isScene(Draft draft, Tables tables) {
    String word = draft.noun().text();
    boolean single = draft.core().length() == 1 && Character.isLowerCase(word.charAt(0));
    int next = draft.last() + 1;
    boolean modifies =
        next < draft.sentence().size()
            && draft.sentence().token(next).isNoun()
            && draft.noun().plainRelation().equals("compound");
    return single && tables.homes().has("everywhere", word) && (modifies || Locative.is(draft));
  }

  /**
   * The "state" of "the state of the race", the "opposition" of "opposition to the plan"; not of
   * "told the opposition to wait".
   */
  private static boolean isThingBefore(Draft draft, Tables tables) {
    int next = draft.core().last() + 1;
    boolean bidden =
        next + 1 < draft.sentence().size()
            && draft.sentence().token(next).tag().equals("TO")
            && draft.sentence().token(next + 1).tag().equals("VB");
    boolean named =
        next + 1 < draft.sentence().size() && draft.sentence().token(next + 1).isProperNoun();
    return Character.isLowerCase(draft.noun().text().charAt(0))
        && next < draft.sentence().size()
        && !bidden
        && !(named && draft.sentence().token(next).text().equals("of"))
        && tables
            .things()
            .getOrDefault(draft.noun().text(), Set.of())
            .contains(draft.sentence().token(next).text());
  }

  /** The "Iran" of "Iran Sanctions Act", the "Benghazi" of "Committee on Benghazi". */
  static boolean isInName(Sentence sentence, Span span, Tables tables) {
    List<Token> tokens = sentence.tokens();
    List<Token> words = sentence.within(span);
    int first = words.get(0).index();
    int last = first + words.size() - 1;
    boolean on =
        first > 1
            && tokens.get(first - 1).text().equals("on")
            && tables.orgWords().heads(tokens.get(first - 2));
    int end = last;
    while (end + 1 < tokens.size() && tokens.get(end + 1).isProperNoun()) {
      end++;
    }
    return on || end > last && tables.lexicon().role(tokens.get(end)).equals("thing");
  }

  /** "The Paris agreement" is nobody's. */
  private static boolean isNameOfThing(Draft draft, Tables tables) {
    return draft.after().filter(t -> tables.lexicon().role(t).equals("thing")).isPresent();
  }

  private static boolean isName(Draft draft, Tables tables) {
    return switch (NameKind.of(draft, tables)) {
      case THING -> !draft.titles().isEmpty();
      case PLACE -> !Locative.is(draft) && !isNameOfThing(draft, tables);
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

  /** The "it" of "it is hard to say", not of "it is ready to act": a clause stands for it. */
  private static boolean isEmpty(Draft draft, Tables tables) {
    Token it = draft.noun();
    Sentence sentence = draft.sentence();
    if (!it.lemma().equalsIgnoreCase("it") || it.head() < 0) {
      return false;
    }
    if (isEmptyObject(sentence, it)) {
      return true;
    }
    Token above = sentence.token(it.head());
    boolean clause =
        sentence.child(above, "cop").isPresent()
            && !isWill(above, sentence, tables)
            && sentence.children(above).stream().anyMatch(c -> CLAUSES.contains(c.plainRelation()));
    return it.plainRelation().equals("expl") || clause && it.plainRelation().equals("nsubj");
  }

  /** "It was ready to act": what only somebody can be. */
  private static boolean isWill(Token word, Sentence sentence, Tables tables) {
    return tables.roles().hasLemma("will", word) && sentence.child(word, "xcomp").isPresent();
  }

  /** "Making it clear that", "find it hard to". */
  private static boolean isEmptyObject(Sentence sentence, Token it) {
    int next = it.index() + 1;
    return next + 1 < sentence.size()
        && sentence.token(next).isAdjective()
        && OPENING.contains(sentence.token(next + 1).text());
  }
}
