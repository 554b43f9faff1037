package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.CalendarNames;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Whether what a word names is yet to come by the words around it: "forthcoming talks", "next
 * week's summit", "with a meeting coming up", "when we meet next week", "flies to Doha on
 * Thursday". What was done in the past tense is not.
 */
final class Coming {
  private Coming() {}

  static boolean is(Token deed, Sentence sentence, StatusWords words) {
    return deed.isNoun()
        ? named(deed, sentence, words)
        : !past(deed, sentence) && timed(deed, sentence, words);
  }

  private static boolean named(Token noun, Sentence sentence, StatusWords words) {
    boolean beside =
        sentence.children(noun, "amod").stream().anyMatch(a -> words.is("coming", a))
            || sentence.children(noun, "nmod:poss", "compound").stream()
                .anyMatch(t -> ahead(t, sentence, words));
    return beside || approaches(noun, sentence, words) || meant(noun, sentence);
  }

  /** "Will visit Prague for talks with the premier". */
  private static boolean meant(Token noun, Sentence sentence) {
    return noun.plainRelation().equals("obl")
        && sentence.children(noun, "case").stream().anyMatch(c -> c.text().equals("for"))
        && sentence
            .head(noun)
            .filter(
                v ->
                    sentence.children(v, "aux").stream()
                        .anyMatch(a -> a.text().matches("will|['’]ll")))
            .isPresent();
  }

  /** "A meeting is coming up", "the talks scheduled for Monday". */
  private static boolean approaches(Token noun, Sentence sentence, StatusWords words) {
    List<Token> near = new ArrayList<>(sentence.children(noun, "acl"));
    if (noun.plainRelation().startsWith("nsubj")) {
      sentence.head(noun).ifPresent(near::add);
    }
    return near.stream().anyMatch(v -> words.is("approach", v) || upcoming(v, sentence, words))
        || noun.plainRelation().startsWith("nsubj")
            && sentence.head(noun).filter(v -> willBe(v, sentence, words)).isPresent();
  }

  /** "The visit will be the first", "the talks will take place in May". */
  private static boolean willBe(Token head, Sentence sentence, StatusWords words) {
    boolean is = sentence.child(head, "cop").isPresent() || words.is("happen", head);
    return is
        && sentence.children(head, "aux").stream().anyMatch(a -> Lexicon.lemma(a).equals("will"));
  }

  private static boolean upcoming(Token verb, Sentence sentence, StatusWords words) {
    return !past(verb, sentence)
        && sentence.children(verb, "compound:prt", "advmod").stream()
            .anyMatch(p -> words.is("approach", verb, p));
  }

  private static boolean timed(Token verb, Sentence sentence, StatusWords words) {
    return sentence.children(verb, "obl", "nmod", "advmod").stream()
        .anyMatch(t -> ahead(t, sentence, words) || planned(verb, t, sentence));
  }

  /** "Flies to Doha on Thursday": what has a day in the present tense is planned. */
  private static boolean planned(Token verb, Token day, Sentence sentence) {
    return verb.tag().matches("VB[ZP]")
        && sentence.child(verb, "aux", "cop").isEmpty()
        && CalendarNames.isWeekday(day.text())
        && sentence.children(day, "amod", "det", "nummod").isEmpty();
  }

  /** "Next week", "tomorrow". */
  private static boolean ahead(Token time, Sentence sentence, StatusWords words) {
    return words.is("tomorrow", time)
        || words.is("week", time)
            && sentence.children(time, "amod", "compound").stream()
                .anyMatch(n -> n.text().toLowerCase(Locale.ROOT).equals("next"));
  }

  /** Whether a verb stands in the past or the perfect. */
  static boolean past(Token verb, Sentence sentence) {
    return verb.tag().equals("VBD")
        || sentence.children(verb, "aux", "aux:pass", "cop").stream()
            .anyMatch(a -> a.tag().equals("VBD") || Lexicon.lemma(a).equals("have"));
  }
}
