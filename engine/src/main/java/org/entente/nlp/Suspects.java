package org.entente.nlp;

import java.util.stream.IntStream;

/**
 * Mends who is said to be accused of something, taken for somebody who accuses:
 *
 * <ul>
 *   <li>"Two men accused of murder went on trial": they went on trial, and accused nobody.
 *   <li>"Peru accused of shelling villages", "Peru urged to free him": headlines leave out the
 *       "is".
 *   <li>"arrested eight men on Friday who are accused of theft": the men are.
 * </ul>
 */
final class Suspects extends Mender {
  private final RoleWords table;

  Suspects(GrowingTree tree, RoleWords table) {
    super(tree);
    this.table = table;
  }

  @Override
  void mend(int word) {
    if (tree.isVerb(word) && table.is("charging", words[word])) {
      relative(word);
    }
    if (undergone(word)) {
      int verb = main(word);
      if (verb >= 0) {
        describe(word, verb);
      } else if (!words[words.length - 1].matches("[.!?]")) {
        passive(word);
      }
    }
  }

  /** A verb that lacks the object it needs, and has its charge or what is bidden behind it. */
  private boolean undergone(int verb) {
    boolean charged =
        table.is("charging", words[verb])
            && opens(verb + 1, "IN")
            && words[verb + 1].matches("of|with|for|by|over|in");
    boolean bidden = table.is("bidden", words[verb]) && opens(verb + 1, "TO");
    return tags[verb].matches("VB[DN]")
        && (charged || bidden)
        && tree.subject(verb) >= 0
        && tree.subject(verb) < verb
        && tree.below(verb).noneMatch(c -> relations[c].matches("i?obj|aux.*"));
  }

  private boolean opens(int word, String tag) {
    return word < words.length && tags[word].equals(tag);
  }

  /** The finite verb behind the charge that has no subject of its own, or -1. */
  private int main(int participle) {
    return IntStream.range(participle + 2, words.length)
        .filter(v -> tree.isVerb(v) && tree.isFinite(v))
        .filter(v -> tree.hangsOn(v, participle))
        .filter(v -> IntStream.rangeClosed(participle + 1, v).noneMatch(this::opensClause))
        .findFirst()
        .orElse(-1);
  }

  /** A relative or conjunction, behind which a verb is another clause's. */
  private boolean opensClause(int word) {
    return tags[word].matches("W.*|CC")
        || relations[word].equals("mark")
            && tags[word].equals("IN")
            && FiniteVerb.TAGS.contains(tags[heads[word]]);
  }

  private void describe(int participle, int verb) {
    int noun = tree.subject(participle);
    boolean passive = tree.below(verb).anyMatch(c -> relations[c].equals("aux:pass"));
    int head = heads[participle];
    String relation = relations[participle];
    int other = tree.subject(verb);
    heads[verb] = head;
    relations[verb] = relation;
    heads[noun] = verb;
    relations[noun] = passive ? "nsubj:pass" : "nsubj";
    heads[participle] = noun;
    relations[participle] = "acl";
    tags[participle] = "VBN";
    if (other > participle) {
      tree.hang(other, participle, "obl");
    }
    tree.below(participle).filter(c -> c > verb).forEach(c -> tree.hang(c, verb, relations[c]));
  }

  private void passive(int verb) {
    tags[verb] = "VBN";
    relations[tree.subject(verb)] = "nsubj:pass";
  }

  /** "Arrested eight men on Friday who are accused": a relative clause of the object. */
  private void relative(int verb) {
    int who = tree.subject(verb);
    int above = heads[verb];
    if (who >= 0
        && tags[who].equals("WP")
        && relations[verb].matches("parataxis|dep|ccomp")
        && above >= 0
        && above < who) {
      tree.below(above)
          .filter(o -> relations[o].equals("obj") && o < who)
          .findFirst()
          .ifPresent(o -> tree.hang(verb, o, "acl:relcl"));
    }
  }
}
