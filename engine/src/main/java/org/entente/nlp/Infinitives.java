package org.entente.nlp;

import java.util.Locale;

/**
 * Mends infinitives that hang on the wrong word:
 *
 * <ul>
 *   <li>"announced a decision to arrest him", "condemned its refusal to meet": what is to be done
 *       hangs on the decision and the refusal, not on their being announced or condemned.
 *   <li>"flew to Lima to save it": Lima is where one flew, no part of the saving.
 *   <li>"is due to leave", "avoided naming her": what hangs loosely right behind is what one is due
 *       to do or avoids.
 * </ul>
 */
final class Infinitives extends Mender {
  private final RoleWords table;

  Infinitives(GrowingTree tree, RoleWords table) {
    super(tree);
    this.table = table;
  }

  /** Mends the infinitive behind a noun, or a loose verb. */
  @Override
  void mend(int word) {
    goal(word);
    resolve(word);
    complement(word);
  }

  /** "Due to leave", "avoided naming": a loose infinitive or gerund right behind its governor. */
  private void complement(int verb) {
    int above = heads[verb];
    boolean infinitive = tags[verb].equals("VB") && verb > 1 && words[verb - 1].equals("to");
    int before = infinitive ? verb - 2 : verb - 1;
    boolean takes =
        relations[verb].equals("dep")
            && above >= 0
            && above == before
            && (infinitive ? tags[above].matches("JJ|VB.*") : tags[above].matches("VB[DPZ]?"));
    if (takes && (infinitive || tags[verb].equals("VBG"))) {
      tree.hang(verb, above, "xcomp");
    }
  }

  /** "a decision to arrest": the infinitive right behind such a noun is the noun's. */
  private void resolve(int noun) {
    int to = noun + 1;
    if (to >= words.length
        || !table.is("resolve", words[noun].toLowerCase(Locale.ROOT))
        || !tags[noun].startsWith("NN")
        || !words[to].equals("to")
        || heads[to] < 0
        || !tags[heads[to]].equals("VB")) {
      return;
    }
    int verb = heads[to];
    int above = heads[verb];
    boolean object = relations[noun].equals("obj") && heads[noun] == above;
    boolean subject = relations[noun].equals("nsubj") && heads[noun] == verb;
    if (above < 0
        || above > noun
        || !tags[above].startsWith("VB")
        || table.is("setter", stem(above))) {
      return;
    }
    if (object && relations[verb].matches("xcomp|advcl|ccomp")) {
      tree.hang(verb, noun, "acl");
    } else if (subject && relations[verb].matches("xcomp|advcl|ccomp")) {
      tree.hang(noun, above, "obj");
      tree.hang(verb, noun, "acl");
    }
  }

  private String stem(int i) {
    String word = words[i].toLowerCase(Locale.ROOT);
    return word.substring(0, Math.min(4, word.length()));
  }

  /** "Flew to Lima to save it": what stands before the infinitive's "to" is no part of it. */
  private void goal(int noun) {
    int verb = heads[noun];
    if (verb < noun || !relations[noun].matches("obl|nsubj") || !tags[verb].equals("VB")) {
      return;
    }
    int above = heads[verb];
    boolean behind =
        tree.below(verb)
            .anyMatch(c -> relations[c].equals("mark") && words[c].equals("to") && c == noun + 1);
    int before = first(noun) - 1;
    boolean governed = before >= 0 && words[before].matches("to|into|for|on");
    if (behind && governed && above >= 0 && above < noun && tags[above].startsWith("VB")) {
      tree.hang(noun, above, "obl");
      tree.hang(before, noun, "case");
    }
  }

  /** Where the noun's phrase begins, its preposition left out. */
  private int first(int noun) {
    int first = noun;
    while (first > 0 && heads[first - 1] == noun && !relations[first - 1].equals("case")) {
      first--;
    }
    return first;
  }
}
