package org.entente.context;

import java.util.HashSet;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Words beside a place name that make the whole the name of something else, from {@code
 * placewords.tsv}: "University of Leeds", "Dresden Zoo", "Mr. Lincoln".
 */
final class NameParts {
  private static final int REACH = 4;
  private final Set<String> after = new HashSet<>();
  private final Set<String> offices = new HashSet<>();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> before = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  private NameParts() {}

  static NameParts load(Knowledge knowledge) {
    NameParts parts = new NameParts();
    knowledge.table("placewords").rows().forEach(parts::add);
    return parts;
  }

  private void add(Row row) {
    switch (row.get("role")) {
      case "after" -> after.addAll(row.list("words"));
      case "before" -> before.addAll(row.list("words"));
      case "title" -> titles.addAll(row.list("words"));
      case "office" -> offices.addAll(row.list("words"));
      case "alone" -> alone.addAll(row.list("words"));
      default -> throw row.wrong("role", "is none of after, office, before, title, alone");
    }
  }

  /** Whether the words around a name make it part of a longer one. */
  boolean spoil(Sentence sentence, Toponym name) {
    return alone.contains(name.text())
        || name.tagged() && isBody(sentence.token(name.last()))
        || spoiledAfter(sentence, name)
        || spoiledBefore(sentence, name.first() - 1)
        || name.first() > 0 && titles.contains(sentence.token(name.first() - 1).text());
  }

  /** Whether a word is no place by itself. */
  boolean isAlone(String word) {
    return alone.contains(word);
  }

  private boolean isBody(Token last) {
    return after.contains(last.text()) || offices.contains(last.text());
  }

  private boolean spoiledAfter(Sentence sentence, Toponym name) {
    boolean governs = governs(name);
    int to = Math.min(name.last() + 1 + REACH, sentence.size());
    for (Token token : sentence.tokens().subList(name.last() + 1, to)) {
      if (after.contains(token.text()) || offices.contains(token.text())) {
        return !(governs && offices.contains(token.text()));
      }
      if (!token.isProperNoun() && !Character.isUpperCase(token.text().charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** Whether offices of the place are called after it: a country or a division. */
  static boolean governs(Toponym name) {
    return name.sites().stream().anyMatch(s -> s.isCountry() || s.isDivision())
        && name.prominence() > 5;
  }

  // "University of Leeds", "Bank of the West", "Institute of Technology of Ohio"
  private boolean spoiledBefore(Sentence sentence, int at) {
    int i = at;
    if (i >= 0 && sentence.token(i).text().equals("the")) {
      i--;
    }
    if (i < 1 || !sentence.token(i).text().equals("of")) {
      return false;
    }
    return before.contains(sentence.token(i - 1).text());
  }
}
