package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a text tells of before it names him: "An engineer was freed on Monday. Ann Roe, 44, thanked
 * …".
 */
final class Introductions {
  private final Tables tables;
  private final Map<Long, Draft> byName = new HashMap<>();

  private Introductions(Tables tables) {
    this.tables = tables;
  }

  static Introductions in(List<Draft> drafts, Tables tables) {
    Introductions introductions = new Introductions(tables);
    Set<String> named = new HashSet<>();
    Set<Integer> withNames = new HashSet<>();
    Map<Integer, Draft> roles = new HashMap<>();
    for (Draft draft : drafts) {
      int sentence = draft.sentence().index();
      Draft role = roles.get(sentence - 1);
      if (isSomebody(draft)) {
        roles.putIfAbsent(sentence, draft);
      } else if (Bearers.isPersonal(draft, tables)) {
        withNames.add(sentence);
        boolean first = named.add(People.surname(draft.name()));
        if (first
            && role != null
            && !withNames.contains(sentence - 1)
            && introductions.isHis(draft, role)) {
          introductions.byName.put(draft.key(), role);
        }
      }
    }
    return introductions;
  }

  /** The mention in the sentence before of whoever is named here for the first time. */
  Optional<Draft> of(Draft name) {
    return Optional.ofNullable(byName.get(name.key()));
  }

  /**
   * Whether a name is that of somebody told of before: "Ann Roe, 44," opens a sentence where
   * readers do not know her yet, and so does who just was freed.
   */
  private boolean isHis(Draft name, Draft role) {
    String gender = tables.lexicon().genderOfNoun(role.noun());
    String own = tables.lexicon().gender(name.words().get(0).text());
    return name.sort() == Sort.NAME
        && name.first() == 0
        && name.core().length() > 1
        && name.titles().isEmpty()
        && relation(name).startsWith("nsubj")
        && (Namesakes.isAged(name) || relation(role).equals("nsubj:pass"))
        && (gender.isEmpty() || own.isEmpty() || gender.equals(own));
  }

  /** "A Danish engineer", of whom the sentence tells. */
  private static boolean isSomebody(Draft draft) {
    return draft.sort().isRole()
        && !draft.isPlural()
        && draft.same().isEmpty()
        && draft.sentence().token(draft.first()).text().matches("(?i)an?")
        && isHuman(draft)
        && relation(draft).startsWith("nsubj");
  }

  private static boolean isHuman(Draft draft) {
    return Roles.row(draft.core(), Optional.empty())
        .filter(r -> draft.core().rows(Sort.OFFICE).contains(r) || r.get("kind").equals("person"))
        .isPresent();
  }

  private static String relation(Draft draft) {
    return draft.sentence().token(Heads.of(draft, Set.of())).relation();
  }
}
