package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Who speaks in suits and complaints: "The union sued the state. The complaint alleges …" is the
 * union's word. The verbs and nouns stand in statuswords.tsv.
 */
final class Filings {
  /** How many sentences a filing is spoken of without whose it is. */
  private static final int BACK = 5;

  private record Filing(int sentence, Mention by) {}

  private final StatusWords words;
  private final List<Filing> filings = new ArrayList<>();

  private Filings(StatusWords words) {
    this.words = words;
  }

  /** The filings of an article, in order. */
  static Filings in(
      AnnotatedArticle article, Map<Integer, List<Mention>> mentions, StatusWords words) {
    Filings filings = new Filings(words);
    for (Sentence sentence : article.sentences()) {
      List<Mention> here = mentions.getOrDefault(sentence.index(), List.of());
      sentence.tokens().stream()
          .filter(t -> t.isVerb() && filings.files(t, sentence))
          .flatMap(t -> doer(t, sentence).stream())
          .flatMap(d -> here.stream().filter(m -> m.head() == d.index()).limit(1))
          .forEach(m -> filings.filings.add(new Filing(sentence.index(), m)));
    }
    return filings;
  }

  private boolean files(Token verb, Sentence sentence) {
    return words.is("sue", verb)
        || words.is("file", verb)
            && Stream.concat(
                    sentence.children(verb, "obj", "nsubj:pass", "nsubj").stream(),
                    verb.relation().equals("acl") ? sentence.head(verb).stream() : Stream.empty())
                .anyMatch(o -> words.is("document", o));
  }

  private static Optional<Token> doer(Token verb, Sentence sentence) {
    return sentence.children(verb, "obl").stream()
        .filter(o -> sentence.children(o, "case").stream().anyMatch(c -> c.text().equals("by")))
        .findFirst()
        .or(() -> sentence.child(verb, "nsubj"));
  }

  /** Who says what a suit or complaint says, where nobody is named with it. */
  Optional<Mention> speaker(Proposition p, Sentence sentence) {
    boolean speaks =
        sentence.children(p.predicate(), "nsubj").stream().anyMatch(s -> words.is("document", s));
    return speaks
        ? filings.stream()
            .filter(
                f -> f.sentence() <= sentence.index() && f.sentence() >= sentence.index() - BACK)
            .reduce((one, next) -> next)
            .map(Filing::by)
        : Optional.empty();
  }
}
