package org.entente.nlp;

import java.util.Set;
import org.entente.knowledge.Knowledge;

/**
 * Mends what a greedy parser gets wrong again and again, where the words leave no doubt: {@link
 * RelativeClauses} first, then {@link Attributions}, {@link PersonNames}, {@link Participles},
 * {@link Coordination} and {@link Infinitives} word by word. The words that leave no doubt stand in
 * {@code parsewords.tsv}.
 */
final class Regraft {
  /** The roles of the words of {@code parsewords.tsv}. */
  static final Set<String> ROLES =
      Set.of("relative", "resolve", "setter", "adding", "saying", "closing", "intending");

  private static final RoleWords WORDS =
      RoleWords.load(Knowledge.shipped().table("parsewords"), ROLES);

  private Regraft() {}

  /** Mends what can be mended. */
  static void mend(GrowingTree tree) {
    RelativeClauses relatives = new RelativeClauses(tree, WORDS);
    for (int i = 0; i < tree.size(); i++) {
      relatives.mend(i);
    }
    Attributions attributions = new Attributions(tree, WORDS);
    PersonNames persons = new PersonNames(tree);
    Participles participles = new Participles(tree);
    Coordination coordination = new Coordination(tree, WORDS);
    Infinitives infinitives = new Infinitives(tree, WORDS);
    for (int i = 0; i < tree.size(); i++) {
      attributions.mend(i);
      persons.mend(i);
      participles.mend(i);
      coordination.mend(i);
      infinitives.mend(i);
    }
  }
}
