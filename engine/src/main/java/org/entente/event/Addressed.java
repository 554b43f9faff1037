package org.entente.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/** Whom a speaker talks to: the "you" nearest to a sentence. */
final class Addressed {
  private static final int NEAR = 5;

  private Addressed() {}

  static Optional<Mention> around(Sentence sentence, Map<Integer, List<Mention>> mentions) {
    return IntStream.rangeClosed(0, NEAR)
        .flatMap(d -> IntStream.of(sentence.index() - d, sentence.index() + d))
        .boxed()
        .flatMap(i -> mentions.getOrDefault(i, List.of()).stream())
        .filter(m -> m.text().matches("(?i)you(rs?)?") && m.actor().knownCountry().isPresent())
        .findFirst();
  }
}
