package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.model.Sentence;

/**
 * Whom a text tells of before it names him: "An engineer was freed on Monday. Ann Roe, 44, thanked
 * …", "The foreign minister of Peru came with a list. “It is long,” Ann Roe said".
 */
final class Introductions {
  /** How many sentences behind an official his name may follow. */
  private static final int BACK = 2;

  private final Tables tables;
  private final Map<Long, Draft> byName = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Set<Integer> withNames = new HashSet<>();
  private final Map<Integer, Draft> roles = new HashMap<>();

  private Introductions(Tables tables) {
    this.tables = tables;
  }

  static Introductions in(List<Draft> drafts, Tables tables) {
    Introductions introductions = new Introductions(tables);
    drafts.forEach(introductions::read);
    return introductions;
  }

  private void read(Draft draft) {
    int sentence = draft.sentence().index();
    if (isSomebody(draft) || isOfficial(draft)) {
      roles.putIfAbsent(sentence, draft);
    } else if (Bearers.isPersonal(draft, tables)) {
      withNames.add(sentence);
      if (named.add(People.surname(draft.name()))) {
        IntStream.rangeClosed(1, BACK)
            .mapToObj(back -> roles.get(sentence - back))
            .filter(Objects::nonNull)
            .findFirst()
            .filter(role -> !withNames.contains(role.sentence().index()))
            .filter(role -> isHis(draft, role))
            .ifPresent(role -> name(draft, role));
      }
    }
  }

  private void name(Draft name, Draft role) {
    byName.put(name.key(), role);
    roles.remove(role.sentence().index());
  }

  /** The mention before of whoever is named here for the first time. */
  Optional<Draft> of(Draft name) {
    return Optional.ofNullable(byName.get(name.key()));
  }

  private boolean isHis(Draft name, Draft role) {
    String gender = tables.lexicon().genderOfNoun(role.noun());
    String own = tables.lexicon().gender(name.words().get(0).text());
    return name.core().length() > 1
        && name.links().isEmpty()
        && (relation(name).startsWith("nsubj") || !name.titles().isEmpty())
        && (gender.isEmpty() || own.isEmpty() || gender.equals(own))
        && (isOfficial(role) ? isBare(name) : opens(name, role));
  }

  /** "The envoy, Ann Roe", "Ann Roe": no office of a state of its own. */
  private static boolean isBare(Draft name) {
    return name.titles().stream()
        .allMatch(t -> t.length() == 1 && isDefinite(name.sentence(), t.first() - 1));
  }

  private static boolean isDefinite(Sentence sentence, int at) {
    return at >= 0 && sentence.token(at).text().equalsIgnoreCase("the");
  }

  /**
   * "Ann Roe, 44," opens a sentence where readers do not know her yet, and so does who just was
   * freed in the sentence before.
   */
  private static boolean opens(Draft name, Draft role) {
    return name.sort() == Sort.NAME
        && name.first() == 0
        && name.titles().isEmpty()
        && role.sentence().index() == name.sentence().index() - 1
        && (Namesakes.isAged(name) || relation(role).equals("nsubj:pass"));
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

  /** "Peru's foreign minister", who does what the sentence tells. */
  private static boolean isOfficial(Draft draft) {
    return draft.sort() == Sort.OFFICE
        && !draft.isPlural()
        && draft.same().isEmpty()
        && Sectors.PUBLIC.contains(Roles.sector(draft))
        && draft.links().stream().anyMatch(l -> l.draft().sort().isNational())
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
