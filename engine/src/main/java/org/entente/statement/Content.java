package org.entente.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Finds what a cue attributes, in the grammar of its sentence. */
final class Content {
  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "dep", "advcl");
  private static final Set<String> PREDICATES = Set.of("DT", "``", "NN", "NNS", "PRP$");
  private static final int LEAST = 1;

  private final CueWords cue;
  private final Sentence sentence;
  private final Token head;
  private final boolean passive;

  private Content(CueWords cue) {
    this.cue = cue;
    this.sentence = cue.sentence();
    this.head = cue.head();
    this.passive = cue.cue().pos() == Cue.Pos.VERB && Source.passive(cue);
  }

  /** The tokens of a cue's content, by the first of its forms that is there. */
  static Optional<BitSet> of(CueWords cue) {
    Content content = new Content(cue);
    return cue.cue().forms().stream()
        .map(content::by)
        .flatMap(Optional::stream)
        .map(c -> Words.trim(cue.sentence(), Extent.of(cue, c)))
        .filter(c -> c.cardinality() >= LEAST)
        .findFirst();
  }

  private Optional<BitSet> by(Form form) {
    return switch (form.base()) {
      case "quote" -> Optional.empty();
      case "clause" -> clause();
      case "to" -> infinitive().or(() -> prepositional("to"));
      case "ing" -> gerund();
      case "np" -> object(form.plus());
      case "host" -> host();
      case "colon" -> behindColon();
      default -> prepositional(form.base());
    };
  }

  /** Whether a clause that may be its content comes after a cue. */
  static boolean follows(CueWords cue) {
    return new Content(cue).following().isPresent();
  }

  /** "Gave another account: soldiers had shot first": what a colon announces. */
  private Optional<BitSet> behindColon() {
    int colon = cue.last().index() + 1;
    while (colon < sentence.size()
        && !sentence.token(colon).text().equals(":")
        && (!sentence.token(colon).isVerb() || sentence.token(colon).lemma().equals("be"))) {
      colon++;
    }
    if (colon + 1 >= sentence.size() || !sentence.token(colon).text().equals(":")) {
      return Optional.empty();
    }
    int from = colon + 1;
    boolean told =
        sentence.tokens().subList(from, sentence.size()).stream()
            .anyMatch(t -> t.relation().startsWith("nsubj"));
    BitSet content = new BitSet();
    content.set(from, sentence.size());
    return told ? Optional.of(content) : Optional.empty();
  }

  private Optional<BitSet> clause() {
    return following()
        .or(() -> Parenthesis.around(cue))
        .or(this::predicated)
        .or(() -> Rest.after(cue))
        .or(() -> Rest.bare(cue))
        .or(() -> preceding());
  }

  private Optional<BitSet> following() {
    Optional<Token> clause = cue.cue().pos() == Cue.Pos.NOUN ? nounClause() : verbClause();
    return clause.map(c -> Words.from(Words.under(sentence, c), cue.last().index() + 1));
  }

  private Optional<Token> verbClause() {
    Token bearer = cue.cue().source() == Cue.Place.QUOTED ? cue.last() : head;
    return sentence.children(bearer, "ccomp").stream()
        .filter(c -> c.index() > cue.last().index() && !infinitival(c))
        .findFirst()
        .or(() -> finite("dep"))
        .or(() -> finite("xcomp"))
        .or(() -> marked("advcl"));
  }

  private Optional<Token> nounClause() {
    return sentence.children(head, "acl", "ccomp", "dep").stream()
        .filter(c -> c.index() > head.index() && thatClause(c))
        .findFirst();
  }

  private boolean thatClause(Token clause) {
    return sentence
            .child(clause, "mark")
            .filter(m -> Set.of("that", "whether", "if").contains(m.lemma()))
            .isPresent()
        && !infinitival(clause);
  }

  private Optional<Token> finite(String relation) {
    return sentence.children(head, relation).stream()
        .filter(c -> c.index() > cue.last().index() && sentence.child(c, "nsubj").isPresent())
        .findFirst();
  }

  private Optional<Token> marked(String relation) {
    return sentence.children(head, relation).stream()
        .filter(c -> c.index() > cue.last().index() && thatClause(c))
        .findFirst();
  }

  /** "His view is that …": the clause of which the noun is the subject. */
  private Optional<BitSet> predicated() {
    if (cue.cue().pos() != Cue.Pos.NOUN || !head.plainRelation().equals("nsubj")) {
      return Optional.empty();
    }
    return sentence
        .head(head)
        .flatMap(
            h ->
                h.lemma().equals("be")
                    ? sentence.child(h, "ccomp")
                    : sentence.child(h, "mark").map(m -> h))
        .map(c -> Words.from(Words.under(sentence, c), head.index() + 2));
  }

  private Optional<BitSet> preceding() {
    return sentence.children(head, "ccomp").stream()
        .filter(c -> c.index() < head.index())
        .findFirst()
        .map(c -> Words.before(Words.under(sentence, c), head.index()));
  }

  private Optional<BitSet> infinitive() {
    if (cue.cue().pos() == Cue.Pos.NOUN) {
      return Infinitive.after(cue);
    }
    return sentence.children(head, "xcomp", "acl", "ccomp", "advcl").stream()
        .filter(c -> c.index() > head.index() && infinitival(c))
        .findFirst()
        .map(c -> Words.from(Words.under(sentence, c), cue.last().index() + 1))
        .map(c -> passive ? Words.plus(c, subjectOfPassive()) : c);
  }

  private boolean infinitival(Token verb) {
    return Stream.concat(sentence.children(verb, "mark", "aux").stream(), Stream.empty())
        .anyMatch(m -> m.lemma().equals("to"));
  }

  private Optional<BitSet> gerund() {
    return sentence.children(head, "xcomp", "advcl", "ccomp").stream()
        .filter(c -> c.index() > head.index() && c.tag().equals("VBG"))
        .findFirst()
        .map(c -> Words.from(Words.under(sentence, c), cue.last().index() + 1));
  }

  private Optional<BitSet> object(String plus) {
    Optional<Token> object = objectHead();
    if (object.isEmpty()) {
      return plus.equals("pred") && smallClause() ? Rest.phrase(cue) : Optional.empty();
    }
    BitSet base = objectWords(object.get());
    if (plus.isEmpty()) {
      return Optional.of(base);
    }
    Optional<BitSet> both = more(object.get(), plus).map(m -> Words.plus(base, m));
    return both.isEmpty() && plus.equals("pred") && predicated(object.get())
        ? Rest.phrase(cue)
        : both;
  }

  /** Whether the object stands as the subject of a predicate: "calls the raid a crime". */
  private boolean smallClause() {
    return !passive
        && sentence.children(head, "xcomp", "ccomp").stream()
            .anyMatch(c -> c.index() > head.index() && sentence.child(c, "nsubj").isPresent());
  }

  /** Whether the parser took an object's predicate for a part of the object, or lost it. */
  private boolean predicated(Token object) {
    boolean within =
        sentence.children(object, "dep", "amod", "appos").stream()
            .anyMatch(c -> c.index() > object.index());
    int end = Words.under(sentence, object).length();
    return !passive && (within || end < sentence.size() && predicates(sentence.token(end)));
  }

  private static boolean predicates(Token token) {
    return token.isAdjective() || PREDICATES.contains(token.tag());
  }

  private BitSet objectWords(Token object) {
    BitSet words = Words.under(sentence, object);
    if (object.index() > head.index()) {
      return Words.from(words, cue.last().index() + 1);
    }
    return Words.before(words, head.index());
  }

  private Optional<Token> objectHead() {
    Token last = cue.last();
    if (last.index() != head.index()
        && Set.of("IN", "TO", "RP").contains(last.tag())
        && Set.of("case", "mark").contains(last.plainRelation())) {
      return sentence.head(last).filter(h -> h.index() > last.index());
    }
    return passive
        ? passiveObject()
        : sentence.children(head, "obj").stream().filter(o -> o.index() > head.index()).findFirst();
  }

  private Optional<Token> passiveObject() {
    return sentence
        .child(head, "nsubj:pass", "nsubj")
        .or(() -> sentence.head(head).filter(h -> head.plainRelation().equals("acl")));
  }

  private BitSet subjectOfPassive() {
    return passiveObject()
        .map(s -> Words.before(Words.under(sentence, s), head.index()))
        .orElseGet(BitSet::new);
  }

  private Optional<BitSet> more(Token object, String plus) {
    return Stream.concat(sentence.children(head).stream(), sentence.children(object).stream())
        .filter(
            c ->
                c.index() > Math.max(object.index(), head.index())
                    || c.index() > head.index() && passive)
        .filter(c -> isMore(c, plus))
        .findFirst()
        .map(c -> Words.from(Words.under(sentence, c), cue.last().index() + 1));
  }

  private boolean isMore(Token token, String plus) {
    return switch (plus) {
      case "to" -> infinitiveOf(token) || governedBy(token, plus);
      case "clause" -> token.plainRelation().equals("ccomp");
      case "pred" ->
          Set.of("xcomp", "obj", "ccomp").contains(token.plainRelation()) && !infinitival(token);
      default -> governedBy(token, plus);
    };
  }

  private boolean infinitiveOf(Token token) {
    return Set.of("xcomp", "advcl", "acl", "ccomp").contains(token.plainRelation())
        && infinitival(token);
  }

  private Optional<BitSet> prepositional(String preposition) {
    return sentence.children(head).stream()
        .filter(c -> c.index() > head.index() && governedBy(c, preposition))
        .findFirst()
        .map(c -> afterCase(c, preposition));
  }

  private BitSet afterCase(Token nominal, String preposition) {
    int from =
        sentence.children(nominal, "case", "mark").stream()
            .filter(c -> c.text().equalsIgnoreCase(preposition))
            .mapToInt(Token::index)
            .findFirst()
            .orElse(head.index());
    return Words.from(Words.under(sentence, nominal), from + 1);
  }

  private boolean governedBy(Token nominal, String preposition) {
    return sentence.children(nominal, "case", "mark").stream()
        .anyMatch(c -> c.text().equalsIgnoreCase(preposition));
  }

  /** The clause an adjunct stands beside, without the adjunct. */
  private Optional<BitSet> host() {
    return Adjunct.host(cue);
  }
}
