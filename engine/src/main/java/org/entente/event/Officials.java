package org.entente.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/** Who in an article acts for a state, by the sentence in which he is told of. */
record Officials(AnnotatedArticle article, Map<Integer, List<Mention>> mentions) {
  private static final Set<String> PUBLIC = Set.of("GOV", "MIL", "COP");
  private static final int BACK = 2;

  /** Whether somebody can order what states order. */
  static boolean is(Mention mention) {
    return PUBLIC.contains(mention.actor().sector()) && mention.actor().knownCountry().isPresent();
  }

  /** The last one to do or say something in the sentences before. */
  Optional<Mention> before(Sentence sentence) {
    return IntStream.rangeClosed(1, BACK)
        .map(back -> sentence.index() - back)
        .filter(i -> i >= 0)
        .boxed()
        .flatMap(i -> last(article.sentences().get(i)).stream())
        .findFirst();
  }

  private Optional<Mention> last(Sentence sentence) {
    return mentions.getOrDefault(sentence.index(), List.of()).stream()
        .filter(m -> is(m) && sentence.token(m.head()).relation().equals("nsubj"))
        .max(Comparator.comparingInt(Mention::head));
  }
}
