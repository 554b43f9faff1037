package org.entente.actor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.Token;

/** What a name that no table knows is the name of. */
enum NameKind {
  PERSON,
  ORGANISATION,
  PLACE,
  /** A law, a sea, a prize: no actor. */
  THING,
  UNKNOWN;

  private static final Map<String, NameKind> CLASSES =
      Map.of("PERSON", PERSON, "ORGANIZATION", ORGANISATION, "LOCATION", PLACE);

  /** Judged by honorific, given name, head word and the tagger, in that order. */
  static NameKind of(Draft draft, Tables tables) {
    List<Token> words = draft.words();
    String last = tables.lexicon().role(draft.noun());
    if (tables.lexicon().isHonorific(words.get(0))) {
      return PERSON;
    }
    if (last.equals("thing")) {
      return THING;
    }
    boolean firm = words.size() > 1 && tables.orgWords().ends(draft.noun());
    if (firm || tables.orgWords().head(words).isPresent() && !isTaggedPerson(words)) {
      return ORGANISATION;
    }
    boolean given = words.size() > 1 && tables.lexicon().isGivenName(words.get(0));
    NameKind tagged = tagged(words);
    return given && (tagged == UNKNOWN || tagged == PLACE) ? PERSON : tagged;
  }

  private static boolean isTaggedPerson(List<Token> words) {
    return words.stream().allMatch(t -> t.name().equals("PERSON"));
  }

  private static NameKind tagged(List<Token> words) {
    Map<String, Long> counts =
        words.stream().collect(Collectors.groupingBy(Token::name, Collectors.counting()));
    counts.remove("O");
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> CLASSES.getOrDefault(e.getKey(), UNKNOWN))
        .orElse(UNKNOWN);
  }
}
