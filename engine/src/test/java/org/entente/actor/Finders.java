package org.entente.actor;

import java.util.List;
import org.entente.context.PlaceFinder;
import org.entente.knowledge.Knowledge;
import org.entente.model.Mention;

/** The finders of actors and places for all tests, and what they say of a mention. */
final class Finders {
  /** By the tables as they are shipped. */
  static final ActorFinder ACTORS = ActorFinder.load(Knowledge.shipped());

  /** Of places, likewise. */
  static final PlaceFinder PLACES = PlaceFinder.load(Knowledge.shipped());

  private Finders() {}

  /** The country and class of the last mention of these words. */
  static String code(List<Mention> mentions, String words) {
    return mentions.stream()
        .filter(m -> m.text().equals(words))
        .map(Mention::actor)
        .map(a -> (a.country().isEmpty() ? "-" : a.country()) + "/" + a.sector())
        .reduce((a, b) -> b)
        .orElse("none");
  }
}
