package org.entente.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Mention;

/** Things found by a side that takes part in them together with a word they are told by. */
final class Shelf<T> {
  private final Map<String, Map<String, List<T>>> things = new HashMap<>();

  /** Puts a thing where each of the actors and words leads to it. */
  void put(T thing, List<Mention> actors, Set<String> words) {
    for (String key : keys(actors)) {
      Map<String, List<T>> byWord = things.computeIfAbsent(key, k -> new HashMap<>());
      words.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(thing));
    }
  }

  /** Things that may share a side and do share a word, each once, in the order they were put. */
  Set<T> sharing(List<Mention> actors, Set<String> words) {
    Set<T> found = new LinkedHashSet<>();
    for (String key : keys(actors)) {
      Map<String, List<T>> byWord = things.getOrDefault(key, Map.of());
      words.forEach(w -> found.addAll(byWord.getOrDefault(w, List.of())));
    }
    return found;
  }

  private static Set<String> keys(List<Mention> actors) {
    return actors.stream().flatMap(a -> Side.keys(a.actor()).stream()).collect(Collectors.toSet());
  }
}
