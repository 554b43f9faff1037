package org.entente.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Mention;

/** What actors may be called in another report: their names, and those of their states. */
final class SideWords {
  private final Map<String, Set<String>> states = new HashMap<>();

  private SideWords() {}

  static SideWords load(Knowledge knowledge) {
    SideWords words = new SideWords();
    for (Row row : knowledge.table("states").rows()) {
      if (row.get("kind").equals("state")) {
        Set<String> stems = words.states.computeIfAbsent(row.get("code"), c -> new HashSet<>());
        Stream.of(row.get("name"), row.get("capital")).forEach(n -> add(stems, n));
        row.list("demonyms").forEach(n -> add(stems, n));
      }
    }
    return words;
  }

  private static void add(Set<String> stems, String name) {
    for (String word : name.split("[^\\p{L}]+")) {
      if (word.length() > 2 && !word.equals("the") && Character.isUpperCase(word.charAt(0))) {
        stems.add(LikeWords.stem(word));
      }
    }
  }

  /** Stems of the names of some actors and of the states they are of. */
  Set<String> of(Collection<Mention> mentions) {
    Set<String> stems = new HashSet<>();
    for (Mention mention : mentions) {
      Actor actor = mention.actor();
      add(stems, actor.name());
      add(stems, mention.text());
      stems.addAll(states.getOrDefault(actor.country(), Set.of()));
    }
    return stems;
  }
}
