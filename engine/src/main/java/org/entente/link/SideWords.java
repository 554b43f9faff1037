package org.entente.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Mention;

/** What actors may be called in another report: their names, and those of their states. */
final class SideWords {
  /** Words of many names, which tell of none. */
  private static final Set<String> COMMON =
      Set.of(
          "The",
          "United",
          "States",
          "State",
          "Kingdom",
          "Republic",
          "Islands",
          "New",
          "North",
          "South",
          "East",
          "West",
          "Democratic",
          "Union",
          "National",
          "City",
          "Saint",
          "San",
          "Port",
          "Central",
          "Prince",
          "Party",
          "Ministry",
          "President",
          "Minister",
          "Secretary",
          "Senator",
          "Government");

  private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

  private final Map<String, Set<String>> states = new HashMap<>();

  private final Set<String> ofStates = new HashSet<>();

  private SideWords() {}

  static SideWords load(Knowledge knowledge) {
    SideWords words = new SideWords();
    for (Row row : knowledge.table("states").rows()) {
      if (row.get("kind").equals("state")) {
        Set<String> stems = words.states.computeIfAbsent(row.get("code"), c -> new HashSet<>());
        Stream.of(row.get("name"), row.get("capital")).forEach(n -> add(stems, n));
        row.list("demonyms").forEach(n -> add(stems, n));
        row.list("names").stream().filter(n -> n.matches("\\p{Lu}{2,4}")).forEach(stems::add);
      }
    }
    words.states.values().forEach(words.ofStates::addAll);
    return words;
  }

  private static void add(Set<String> stems, String name) {
    for (String word : name.split("[^\\p{L}]+")) {
      boolean capitals = word.matches("\\p{Lu}{2,4}");
      if (capitals || word.length() > 2 && isName(word)) {
        stems.add(LikeWords.stem(word));
      }
    }
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0)) && !COMMON.contains(word);
  }

  /**
   * What an actor may be called, each way as the stems that must all be there: a person by surname,
   * a state's own bodies by its names too, a body by all words of its name, others by their noun
   * and their state.
   */
  List<Set<String>> of(Mention mention) {
    Actor actor = mention.actor();
    String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
    Set<String> state = states.getOrDefault(actor.country(), Set.of());
    List<Set<String>> ways = new ArrayList<>();
    if (actor.kind() == Kind.PERSON && !stems(last).isEmpty()) {
      ways.addAll(ways(stems(last)));
      if (mention.text().contains(last)) {
        return ways;
      }
    }
    Set<String> name = stems(actor.name());
    Set<String> text = stems(mention.text());
    if (OFFICIAL.contains(actor.sector()) || text.stream().anyMatch(state::contains)) {
      state.forEach(s -> ways.add(Set.of(s)));
    }
    ways.addAll(ways(name));
    ways.addAll(ways(text));
    if (name.isEmpty()) {
      String noun = LikeWords.stem(mention.text().substring(mention.text().lastIndexOf(' ') + 1));
      state.stream().filter(s -> !s.equals(noun)).forEach(s -> ways.add(Set.of(s, noun)));
    }
    return ways;
  }

  /** Whether a stem is of a state's name. */
  boolean isState(String stem) {
    return ofStates.contains(stem);
  }

  private static List<Set<String>> ways(Set<String> stems) {
    return stems.isEmpty() ? List.of() : List.of(stems);
  }

  private static Set<String> stems(String name) {
    Set<String> stems = new HashSet<>();
    add(stems, name);
    return stems;
  }
}
