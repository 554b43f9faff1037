package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Token;

/**
 * A sentence as the learnt opinion hears it: in a quotation that goes on without naming who speaks
 * ("The minister is a liar. He has sold this country.") it ends in "she said".
 *
 * @param offstage who speaks, where only another sentence names him
 */
record Hearing(Sentence sentence, Optional<Mention> offstage) {

  static Hearing of(AnnotatedArticle article, Sentence sentence, List<Statement> statements) {
    return speaker(sentence, statements)
        .map(who -> new Hearing(heard(sentence, named(article, who), who), Optional.of(who)))
        .orElseGet(() -> new Hearing(sentence, Optional.empty()));
  }

  /** Who says all of a sentence, where he is named in another one. */
  private static Optional<Mention> speaker(Sentence sentence, List<Statement> statements) {
    Span top = top(sentence).span();
    return statements.stream()
        .filter(s -> s.polarity() == Statement.Polarity.SAYS && s.kind() == Statement.Kind.DIRECT)
        .filter(s -> s.says(top) && s.cue().stream().noneMatch(sentence.span()::overlaps))
        .flatMap(s -> s.speaker().stream())
        .filter(m -> !m.isIn(sentence) && Unforeseen.known(m))
        .findFirst();
  }

  /** The word that nothing is above. */
  static Token top(Sentence sentence) {
    return sentence.tokens().stream().filter(t -> t.head() < 0).findFirst().orElseThrow();
  }

  private static List<Token> named(AnnotatedArticle article, Mention who) {
    Sentence other = article.sentences().get(who.sentence());
    return other.tokens().subList(who.first(), who.last() + 1);
  }

  private static Sentence heard(Sentence sentence, List<Token> name, Mention who) {
    int said = sentence.size() + name.size();
    int shift = sentence.size() - who.first();
    List<Token> tokens = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      tokens.add(t.head() < 0 ? moved(t, t.index(), said, "ccomp") : t);
    }
    for (Token t : name) {
      boolean inside = t.head() >= who.first() && t.head() <= who.last();
      int at = t.index() + shift;
      tokens.add(
          t.index() == who.head() || !inside
              ? moved(t, at, said, "nsubj")
              : moved(t, at, t.head() + shift, t.relation()));
    }
    Span end = new Span(sentence.span().end(), sentence.span().end());
    tokens.add(new Token(said, end, "said", "say", "VBD", "O", -1, "root"));
    return new Sentence(sentence.index(), sentence.span(), tokens);
  }

  private static Token moved(Token t, int index, int head, String relation) {
    return new Token(index, t.span(), t.text(), t.lemma(), t.tag(), t.name(), head, relation);
  }
}
