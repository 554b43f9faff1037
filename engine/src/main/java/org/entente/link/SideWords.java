package org.entente.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** The states of each stem: "niger" is of Niger and of Nigeria. */
  private final Map<String, Set<String>> byStem = new HashMap<>();

  private SideWords() {}

  static SideWords load(Knowledge knowledge) {
    SideWords words = new SideWords();
    List<Row> rows =
        knowledge.table("states").rows().stream()
            .filter(r -> r.get("kind").equals("state"))
            .toList();
    rows.forEach(
        r ->
            called(r)
                .map(LikeWords::stem)
                .forEach(
                    s -> words.byStem.computeIfAbsent(s, k -> new HashSet<>()).add(r.get("code"))));
    rows.forEach(
        r ->
            called(r)
                .map(words::key)
                .forEach(words.states.computeIfAbsent(r.get("code"), c -> new HashSet<>())::add));
    return words;
  }

  /** The words of a state's names, and its letters. */
  private static Stream<String> called(Row state) {
    Stream<String> letters = state.list("names").stream().filter(n -> n.matches("\\p{Lu}{2,4}"));
    Stream<String> names = Stream.of(state.get("name"), state.get("capital"));
    return Stream.of(names, state.list("demonyms").stream(), letters)
        .flatMap(s -> s)
        .flatMap(SideWords::words);
  }

  private static Stream<String> words(String name) {
    return Stream.of(name.split("[^\\p{L}]+"))
        .filter(w -> w.matches("\\p{Lu}{2,4}") || w.length() > 2 && isName(w));
  }

  /**
   * The key of a word of a name: its stem, or all its letters where the stem is of several states.
   */
  String key(String word) {
    String stem = LikeWords.stem(word);
    return byStem.getOrDefault(stem, Set.of()).size() > 1 ? LikeWords.name(word) : stem;
  }

  /** The keys of a word of a name and of the other names of the states that it is of. */
  Set<String> alike(String word) {
    String key = key(word);
    Set<String> alike = new HashSet<>(Set.of(key));
    if (key.startsWith("name:")) {
      states.values().stream().filter(s -> s.contains(key)).forEach(alike::addAll);
    }
    return alike;
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0)) && !COMMON.contains(word);
  }

  /**
   * What an actor may be called, each way as the keys that must all be there: a person by surname,
   * a state's own bodies by its names too, a body by all words of its name, others by their noun
   * and their state.
   */
  List<Set<String>> of(Mention mention) {
    Actor actor = mention.actor();
    String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
    Set<String> state = states.getOrDefault(actor.country(), Set.of());
    List<Set<String>> ways = new ArrayList<>();
    if (actor.kind() == Kind.PERSON && !keys(last).isEmpty()) {
      ways.addAll(ways(keys(last)));
      if (mention.text().contains(last)) {
        return ways;
      }
    }
    Set<String> name = keys(actor.name());
    Set<String> text = keys(mention.text());
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

  /** Whether a word is of a state's name. */
  boolean isState(String word) {
    return byStem.containsKey(LikeWords.stem(word));
  }

  private static List<Set<String>> ways(Set<String> keys) {
    return keys.isEmpty() ? List.of() : List.of(keys);
  }

  private Set<String> keys(String name) {
    return words(name).map(this::key).collect(Collectors.toSet());
  }
}
