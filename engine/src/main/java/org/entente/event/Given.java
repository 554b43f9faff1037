package org.entente.event;

import java.util.Optional;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What stands whatever is asked, wished, supposed or denied of the words around it: a relative
 * clause in the past ("repudiate the general who attacked Gori"), a participle that tells who
 * somebody is ("recruit rebels armed by Chad"), and what belongs to somebody who did it, where a
 * verb answers to it or "given" or "despite" stands before it ("is expected to heed Kenya's
 * request", "if tapes surface of his calling for a ban"). Words further up say nothing of what is
 * in it.
 */
final class Given {
  /** Deeds that are there to be answered, not wished for, once they have an owner. */
  private static final Set<EventType> ANSWERED =
      Set.of(
          EventType.AGREE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.PROTEST,
          EventType.SANCTION,
          EventType.COERCE,
          EventType.ASSAULT,
          EventType.MOBILIZE);

  /** Deeds of words, which somebody may take a stand on once they are said. */
  private static final Set<EventType> WORDS =
      Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

  private final Sentence sentence;
  private final StatusWords words;

  private Given(Sentence sentence, StatusWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** The word at which the phrase that is given begins, upwards from a deed. */
  static Optional<Token> top(Proposition p, Sentence sentence, StatusWords words) {
    Given given = new Given(sentence, words);
    return given.owned(p) ? Optional.of(p.predicate()) : given.above(p.predicate());
  }

  private Optional<Token> above(Token deed) {
    Token at = deed;
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      if (relative(at) || reduced(at) || gerund(at)) {
        return Optional.of(at);
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  // ---- clauses that tell who somebody is

  private boolean relative(Token verb) {
    if (!verb.relation().equals("acl:relcl") || modal(verb)) {
      return false;
    }
    Token noun = sentence.token(verb.head());
    boolean past = Coming.past(verb, sentence);
    boolean known = definite(noun);
    return !any(noun) && (known || past && !supposed(noun)) && (past || !words.is("text", noun));
  }

  /** "Rebels armed by Chad", "officers beating the reporter"; not "a bill banning the sect". */
  private boolean reduced(Token verb) {
    if (!verb.relation().equals("acl") || !verb.tag().matches("VB[GN]")) {
      return false;
    }
    Token noun = sentence.token(verb.head());
    return sentence.children(verb, "mark", "case").isEmpty()
        && !any(noun)
        && !words.is("text", noun)
        && !words.is("unreal", noun)
        && !words.is("charge", noun)
        && !words.is("matter", noun)
        && !words.isOver("unreal", noun, sentence);
  }

  private boolean definite(Token noun) {
    return noun.isProperNoun()
        || sentence.child(noun, "nmod:poss").isPresent()
        || sentence.children(noun, "det").stream().anyMatch(d -> words.is("definite", d));
  }

  private boolean any(Token noun) {
    return words.is("any", noun)
        || words.is("nobody", noun)
        || sentence.children(noun, "det").stream()
            .anyMatch(d -> words.is("any", d) || words.is("nobody", d));
  }

  /** "Would jail a man who attacked the port": nobody in particular. */
  private boolean supposed(Token noun) {
    Token at = noun;
    for (int i = 0; i < sentence.size(); i++) {
      if (modal(at)
          || sentence.children(at, "mark").stream().anyMatch(m -> words.is("condition", m))) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  private boolean modal(Token verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(a -> words.is("modal", a) || a.text().equalsIgnoreCase("will"));
  }

  // ---- what belongs to its doer

  private boolean owned(Proposition p) {
    Token noun = p.predicate();
    return noun.isNoun()
        && ANSWERED.contains(p.type())
        && noun.head() >= 0
        && p.actor().stream()
            .anyMatch(a -> a.plainRelation().equals("nmod") && sentence.dominates(noun, a))
        && sentence.children(noun, "det").stream().allMatch(d -> words.is("definite", d))
        && sentence.children(noun, "amod").stream()
            .noneMatch(a -> words.is("possible", a) || words.is("coming", a))
        && answered(noun, p.type());
  }

  /**
   * "Heed their request", "respond to its attack", "given his refusal"; "issue", "expect" or
   * "avert" one do not.
   */
  private boolean answered(Token noun, EventType type) {
    return sentence
            .head(noun)
            .filter(v -> words.is("answer", v) || WORDS.contains(type) && words.is("endorse", v))
            .isPresent()
        || sentence.children(first(noun), "case").stream().anyMatch(c -> words.is("known", c));
  }

  /** The first of joined nouns, which bears what goes before all. */
  private Token first(Token noun) {
    return noun.plainRelation().equals("conj") ? sentence.token(noun.head()) : noun;
  }

  private boolean owner(Token token) {
    return token.relation().equals("nmod:poss") || token.tag().equals("PRP$");
  }

  /** "Kept from", "talked about": what such words leave open. */
  private boolean isOpen(Token above, Token preposition) {
    return words.is("hindrance", above, preposition) || words.is("unreal", above, preposition);
  }

  /** "Footage of his calling for a ban", "given his saying so". */
  private boolean gerund(Token verb) {
    return verb.tag().equals("VBG")
        && sentence.children(verb, "nmod:poss", "nsubj").stream().anyMatch(this::owner)
        && !sentence.children(verb, "case", "mark").isEmpty()
        && sentence.head(verb).filter(h -> !words.is("unreal", h)).isPresent()
        && sentence.children(verb, "case", "mark").stream()
            .noneMatch(c -> isOpen(sentence.token(verb.head()), c));
  }
}
