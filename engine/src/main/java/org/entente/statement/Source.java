package org.entente.statement;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CalendarNames;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Finds whose words they are: the head of the phrase that a cue names as its source. */
final class Source {
  private static final int DEPTH = 6;

  /** Subjects that stand for nobody in particular. */
  private static final Set<String> NOBODY = Set.of("there", "you", "anyone", "yourself", "'s");

  private final Sentence sentence;

  private Source(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The source of a cue; {@code light} tells which verbs lend a noun their subject. */
  static Optional<Token> of(CueWords cue, Set<Integer> light) {
    Source source = new Source(cue.sentence());
    return switch (cue.cue().source()) {
      case SUBJECT -> source.ofSubject(cue);
      case SOMEBODY -> source.ofSubject(cue).filter(s -> !s.text().equalsIgnoreCase("it"));
      case OWNER -> source.ofOwner(cue, light);
      case OBJECT -> Adjunct.named(cue);
      case QUOTED -> source.ofQuoted(cue);
    };
  }

  private Optional<Token> ofSubject(CueWords cue) {
    return switch (cue.cue().pos()) {
      case VERB, LIGHT -> ofVerb(cue.head(), DEPTH);
      case NOUN, ADJECTIVE, ADJUNCT -> ofPredicate(cue.head());
    };
  }

  private Optional<Token> ofQuoted(CueWords cue) {
    Token verb = cue.head();
    return passive(verb)
        ? sentence.child(verb, "nsubj:pass", "nsubj")
        : sentence
            .child(verb, "obj")
            .filter(o -> o.index() > verb.index() && o.index() < cue.last().index());
  }

  private Optional<Token> ofOwner(CueWords cue, Set<Integer> light) {
    return cue.cue().pos() == Cue.Pos.ADJUNCT
        ? sentence.child(cue.last(), "nmod:poss")
        : ofNoun(cue.head(), light);
  }

  /** "Nothing suggests that …": there is no source. */
  static boolean nothing(Token head) {
    return head.text().equalsIgnoreCase("nothing");
  }

  /** All words of the phrase around a source's head, none of them among those taken. */
  static BitSet phrase(Sentence sentence, Token head, BitSet taken) {
    BitSet free = Words.minus(Words.under(sentence, head), taken);
    free.set(head.index());
    BitSet run = Words.run(free, head.index());
    sentence
        .child(head, "case")
        .filter(c -> c.index() < head.index())
        .ifPresent(c -> run.clear(0, c.index() + 1));
    sentence.children(head, "case").stream()
        .filter(c -> c.index() > head.index())
        .forEach(c -> run.clear(c.index(), c.index() + 1));
    return Words.trim(sentence, Words.run(run, head.index()));
  }

  private Optional<Token> ofVerb(Token verb, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    if (passive(verb)) {
      return agent(verb);
    }
    if (sentence.child(verb, "nsubj").isPresent()) {
      return subject(verb);
    }
    Optional<Token> main = trailing(verb) ? above(root(verb), depth) : Optional.empty();
    return main.isPresent() ? main : inherited(verb, depth);
  }

  /** A participle after a comma, such as ", adding that …": the main clause's subject speaks. */
  private boolean trailing(Token verb) {
    return verb.tag().equals("VBG")
        && verb.index() > 0
        && sentence.token(verb.index() - 1).text().equals(",")
        && root(verb).index() < verb.index();
  }

  private Token root(Token token) {
    Token at = token;
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** Whether a verb stands in the passive. */
  boolean passive(Token verb) {
    boolean marked = sentence.child(verb, "aux:pass", "nsubj:pass").isPresent();
    boolean reduced =
        verb.tag().equals("VBN") && sentence.child(verb, "nsubj", "aux", "cop").isEmpty();
    return marked || reduced;
  }

  /** Whether the verb of a cue stands in the passive. */
  static boolean passive(CueWords cue) {
    return new Source(cue.sentence()).passive(cue.head());
  }

  private Optional<Token> agent(Token verb) {
    return sentence.children(verb, "obl", "nmod").stream()
        .filter(o -> hasCase(o, "by"))
        .findFirst();
  }

  private Optional<Token> subject(Token verb) {
    return sentence.children(verb, "nsubj").stream()
        .filter(s -> !NOBODY.contains(s.text().toLowerCase(Locale.ROOT)))
        .filter(s -> !CalendarNames.isWeekday(s.text()))
        .findFirst();
  }

  private Optional<Token> inherited(Token verb, int depth) {
    Token head = sentence.head(verb).orElse(null);
    if (head == null) {
      return Optional.empty();
    }
    return switch (verb.plainRelation()) {
      case "conj", "advcl", "dep", "parataxis" -> above(head, depth);
      case "xcomp", "ccomp" -> controller(head, depth);
      case "acl" -> nonfinite(verb) ? acl(verb, head, depth) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Token> acl(Token verb, Token noun, int depth) {
    if (verb.tag().equals("VBG")) {
      return Optional.of(noun);
    }
    return sentence.child(noun, "nmod:poss").or(() -> governorSubject(noun, depth));
  }

  private Optional<Token> governorSubject(Token noun, int depth) {
    return sentence
        .head(noun)
        .filter(Token::isVerb)
        .filter(v -> noun.plainRelation().equals("obj"))
        .flatMap(v -> above(v, depth));
  }

  private boolean nonfinite(Token verb) {
    return Set.of("VBG", "VB", "VBN").contains(verb.tag());
  }

  private Optional<Token> above(Token head, int depth) {
    if (head.isVerb()) {
      return passive(head) ? sentence.child(head, "nsubj:pass", "nsubj") : ofVerb(head, depth - 1);
    }
    return subject(head)
        .filter(s -> !expletive(s, head))
        .or(() -> head.isNoun() ? Optional.of(head) : Optional.empty());
  }

  /** "It is safe to say": nobody says it. */
  private static boolean expletive(Token subject, Token head) {
    return head.isAdjective() && subject.text().equalsIgnoreCase("it");
  }

  private Optional<Token> controller(Token head, int depth) {
    Optional<Token> object = sentence.child(head, "obj", "iobj").filter(Token::isNoun);
    return object.isPresent() ? object : above(head, depth);
  }

  private Optional<Token> ofPredicate(Token adjective) {
    Optional<Token> own = sentence.child(adjective, "nsubj");
    if (own.isPresent()) {
      return own;
    }
    return sentence
        .head(adjective)
        .filter(h -> Set.of("xcomp", "conj", "advcl", "acl").contains(adjective.plainRelation()))
        .flatMap(h -> above(h, DEPTH));
  }

  private Optional<Token> ofNoun(Token noun, Set<Integer> light) {
    return sentence
        .child(noun, "nmod:poss")
        .or(
            () ->
                sentence.children(noun, "nmod", "acl").stream()
                    .filter(m -> hasCase(m, "by"))
                    .findFirst())
        .or(() -> sentence.child(noun, "cop").flatMap(c -> identified(noun)))
        .or(() -> lent(noun, light))
        .or(() -> sentence.child(noun, "compound").filter(Token::isProperNoun));
  }

  /** "His demand is that they go"; "the row is over their demand" is nobody's. */
  private Optional<Token> identified(Token noun) {
    boolean about = sentence.children(noun, "case").stream().anyMatch(c -> !c.lemma().equals("of"));
    return about ? Optional.empty() : sentence.child(noun, "nsubj");
  }

  private Optional<Token> lent(Token noun, Set<Integer> light) {
    return sentence
        .head(noun)
        .filter(
            v -> light.contains(v.index()) && Set.of("obj", "obl").contains(noun.plainRelation()))
        .flatMap(v -> ofVerb(v, DEPTH));
  }

  private boolean hasCase(Token nominal, String preposition) {
    return sentence.children(nominal, "case", "mark").stream()
        .anyMatch(c -> c.text().equalsIgnoreCase(preposition));
  }
}
