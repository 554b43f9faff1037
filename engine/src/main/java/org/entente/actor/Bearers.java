package org.entente.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who bears which name in an article: a name in short ("Raab", "the ACLU") goes back to the name in
 * full, and of equal names to the mention of which the text says most.
 */
final class Bearers {
  private final Map<String, Draft> full = new HashMap<>();
  private final Map<String, Draft> brief = new HashMap<>();
  private final Tables tables;

  private Bearers(Tables tables) {
    this.tables = tables;
  }

  static Bearers of(List<Draft> drafts, Tables tables) {
    Bearers bearers = new Bearers(tables);
    drafts.stream().filter(d -> d.sort().isName()).forEach(bearers::add);
    return bearers;
  }

  private void add(Draft draft) {
    String key = key(draft);
    full.merge(key, draft, Bearers::better);
    boolean personal =
        draft.sort() == Sort.PERSON
            || draft.sort() == Sort.NAME && NameKind.of(draft, tables) == NameKind.PERSON;
    if (key.indexOf(' ') > 0 && personal) {
      brief.merge(People.surname(key), draft, (a, b) -> a);
      brief.putIfAbsent(Words.key(draft.words().get(0).text()), draft);
    }
    acronym(draft).ifPresent(a -> brief.putIfAbsent(Words.key(a), draft));
  }

  private String key(Draft draft) {
    String key = Words.key(draft.name());
    boolean titled = tables.lexicon().role(draft.words().get(0)).startsWith("honorific");
    return titled && key.indexOf(' ') > 0 ? key.substring(key.indexOf(' ') + 1) : key;
  }

  private static Draft better(Draft one, Draft other) {
    return Comparator.comparingInt((Draft d) -> d.titles().size() + d.links().size())
                .compare(one, other)
            >= 0
        ? one
        : other;
  }

  /** The capitals in brackets right after a name: "(ACLU)". */
  private static Optional<String> acronym(Draft draft) {
    int at = draft.core().last() + 1;
    var tokens = draft.sentence().tokens();
    boolean bracketed =
        at + 2 < tokens.size()
            && tokens.get(at).text().equals("(")
            && tokens.get(at + 2).text().equals(")")
            && tokens.get(at + 1).text().matches("[A-Z][A-Za-z.]{1,7}");
    return bracketed ? Optional.of(tokens.get(at + 1).text()) : Optional.empty();
  }

  /** Of "Syed Hamid" the name in full, "Syed Hamid Albar". */
  private Optional<Draft> longer(String key) {
    return full.keySet().stream()
        .filter(k -> k.startsWith(key + " "))
        .sorted()
        .findFirst()
        .map(full::get);
  }

  /** The mention in which the text says most of the bearer of this name, if it is another. */
  Optional<Draft> fuller(Draft draft) {
    String key = key(draft);
    Draft best = full.getOrDefault(key, draft);
    if (key.indexOf(' ') < 0 && brief.containsKey(key)) {
      best = full.getOrDefault(key(brief.get(key)), brief.get(key));
    }
    if (best.key() == draft.key() && key.indexOf(' ') > 0 && draft.links().isEmpty()) {
      best = longer(key).orElse(draft);
    }
    return best.key() == draft.key() ? Optional.empty() : Optional.of(best);
  }
}
