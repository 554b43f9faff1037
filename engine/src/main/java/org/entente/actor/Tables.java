package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;

/** The tables of actors, indexed. */
record Tables(
    Lexicon lexicon,
    OrgWords orgWords,
    Nations nations,
    Offices offices,
    People people,
    List<Row> pronouns,
    Set<String> speechVerbs,
    Set<String> quantities,
    Vocabulary homes,
    Vocabulary roles,
    Tellings tellings,
    Halves halves,
    Map<String, Set<String>> things) {

  static Tables load(Knowledge knowledge) {
    Offices offices = Offices.load(knowledge);
    OrgWords orgWords = OrgWords.load(knowledge);
    Lexicon lexicon = Lexicon.load(knowledge, orgWords);
    return new Tables(
        lexicon,
        orgWords,
        Nations.load(knowledge),
        offices,
        People.load(knowledge, offices),
        knowledge.table("pronouns").rows(),
        speechVerbs(knowledge),
        ids(knowledge, "quantities"),
        Vocabulary.load(knowledge, "homes"),
        Vocabulary.load(knowledge, "roles"),
        Tellings.load(knowledge),
        Halves.load(knowledge, lexicon),
        things(knowledge));
  }

  /** Nouns that are no actor before certain words. */
  private static Map<String, Set<String>> things(Knowledge knowledge) {
    Map<String, Set<String>> things = new HashMap<>();
    for (Row row : knowledge.table("nonactors").rows()) {
      if (!row.list("before").isEmpty()) {
        row.list("phrases").forEach(p -> things.put(p, Set.copyOf(row.list("before"))));
      }
    }
    return Map.copyOf(things);
  }

  private static Set<String> speechVerbs(Knowledge knowledge) {
    return knowledge.table("cues").rows().stream()
        .filter(r -> r.get("pos").equals("verb") && r.get("kind").equals("speech"))
        .map(r -> r.get("expression"))
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(Knowledge knowledge, String table) {
    return knowledge.table(table).rows().stream().map(Row::id).collect(Collectors.toSet());
  }
}
