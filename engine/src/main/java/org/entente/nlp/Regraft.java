package org.entente.nlp;

import java.util.List;
import java.util.Set;
import org.entente.knowledge.Knowledge;

/**
 * Mends what a greedy parser gets wrong again and again, where the words leave no doubt: {@link
 * RelativeClauses} first, then {@link MainVerb}, {@link JoinedClauses}, {@link TimeLeft}, {@link
 * Gerunds}, {@link Attributions}, {@link Inversions}, {@link NamedCharges}, {@link PersonNames},
 * {@link Suspects}, {@link Participles}, {@link Coordination} and {@link Infinitives} word by word.
 * The words that leave no doubt stand in {@code parsewords.tsv}.
 */
final class Regraft {
  /** The words of {@code parsewords.tsv}. */
  static final RoleWords WORDS =
      RoleWords.load(
          Knowledge.shipped().table("parsewords"),
          Set.of(
              "relative",
              "resolve",
              "setter",
              "adding",
              "saying",
              "closing",
              "intending",
              "describing",
              "matter",
              "charging",
              "giving",
              "countering",
              "bidden",
              "charge",
              "bidding",
              "bidding-with"));

  private Regraft() {}

  /** Mends what can be mended. */
  static void mend(GrowingTree tree) {
    RelativeClauses relatives = new RelativeClauses(tree, WORDS);
    for (int i = 0; i < tree.size(); i++) {
      relatives.mend(i);
    }
    List<Mender> menders =
        List.of(
            new MainVerb(tree),
            new JoinedClauses(tree),
            new TimeLeft(tree),
            new Gerunds(tree, WORDS),
            new Attributions(tree, WORDS),
            new Inversions(tree),
            new BareClauses(tree),
            new NamedCharges(tree, WORDS),
            new PersonNames(tree),
            new Suspects(tree, WORDS),
            new Participles(tree),
            new Coordination(tree, WORDS),
            new Infinitives(tree, WORDS));
    for (int i = 0; i < tree.size(); i++) {
      for (Mender mender : menders) {
        mender.mend(i);
      }
    }
  }
}
