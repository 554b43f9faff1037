package org.entente.nlp;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends verbs that the parser joined to the wrong verb before them:
 *
 * <ul>
 *   <li>"answered by calling up troops and ordered …": what is ordered is not part of the calling.
 *   <li>"broke up a crowd that had gathered, and detained": behind a comma, who broke it up
 *       detained.
 *   <li>"said two had been hurt, and denied that": behind a comma, who said it denied.
 *   <li>"said the deal was dead and accused Peru": a deal that is dead accuses nobody.
 *   <li>"denied that its troops had fired and blamed Peru", "…, blaming Peru": who denied it
 *       blamed.
 *   <li>"denied it had fired, and monitors said": what others say is not denied.
 *   <li>"accused it of burning farms and of killing": what stands behind the same preposition.
 * </ul>
 */
final class Coordination extends Mender {
  private static final Set<String> UNFINISHED = Set.of("VB", "VBG", "VBP");

  private final RoleWords table;

  Coordination(GrowingTree tree, RoleWords table) {
    super(tree);
    this.table = table;
  }

  /** Joins a verb to another where the one it is joined to leaves no doubt. */
  @Override
  void mend(int verb) {
    boolean finite = tags[verb].equals("VBD") || tags[verb].equals("VBZ");
    int alike = behindSamePreposition(verb);
    if (alike >= 0) {
      tree.hang(verb, alike, "conj");
    } else if (outOfRelative(verb)) {
      tree.hang(verb, heads[heads[heads[verb]]], "conj");
    } else if (besideSaid(verb)) {
      tree.hang(verb, said(heads[verb]), relations[verb]);
    } else if (outOfSaid(verb)) {
      takeBack(verb);
      tags[verb] = finite ? tags[verb] : "VBD";
      tree.hang(verb, said(heads[verb]), "conj");
    } else if (finite && outOfUnfinished(verb)) {
      joinAbove(verb);
    }
  }

  /**
   * "broke up a crowd that had gathered, and detained": behind a comma, who broke it up detained.
   */
  private boolean outOfRelative(int verb) {
    int head = heads[verb];
    if (!relations[verb].equals("conj")
        || !tags[verb].matches("VB[DN]")
        || !relations[head].equals("acl:relcl")
        || tree.below(verb).anyMatch(c -> relations[c].matches("aux.*|nsubj.*"))) {
      return false;
    }
    int above = heads[heads[head]];
    return behindComma(verb) && above >= 0 && tags[above].equals("VBD") && above < head;
  }

  /** The gerund or noun before an "and" with the preposition of the gerund behind it, or -1. */
  private int behindSamePreposition(int verb) {
    int of = verb - 1;
    boolean joined =
        tags[verb].equals("VBG")
            && relations[verb].equals("conj")
            && !tree.isVerb(heads[verb])
            && of > 0
            && tags[of].equals("IN")
            && tags[of - 1].equals("CC");
    return joined
        ? IntStream.range(0, of - 1)
            .filter(i -> words[i].equals(words[of]))
            .map(i -> heads[i])
            .filter(i -> i >= 0 && i < of && relations[i].equals("obl"))
            .filter(i -> tags[i].equals("VBG") || tags[i].equals("NN") && words[i].endsWith("ing"))
            .reduce((one, next) -> next)
            .orElse(-1)
        : -1;
  }

  /** ", blaming Peru" by who says so; ", and monitors said" beside it. */
  private boolean besideSaid(int verb) {
    if (heads[verb] < 0 || said(heads[verb]) < 0) {
      return false;
    }
    boolean going =
        tags[verb].equals("VBG")
            && relations[verb].matches("advcl|xcomp|dep")
            && words[verb - 1].equals(",")
            && isDenied(heads[verb])
            && table.is("countering", words[verb]);
    boolean others =
        relations[verb].equals("conj")
            && table.is("saying", words[verb])
            && tree.subject(verb) > heads[verb]
            && behindComma(verb);
    return going || others;
  }

  /**
   * "Said two had been hurt, and denied that": behind a comma, who said it denied; so he does where
   * what he said is no deed that could be joined, and who denies a thing and accuses another denies
   * no accusation.
   */
  private boolean outOfSaid(int verb) {
    int head = heads[verb];
    return relations[verb].equals("conj")
        && (table.is("adding", words[verb]) || table.is("countering", words[verb]))
        && tags[verb].matches("VB[DZN]")
        && tree.below(verb).noneMatch(c -> relations[c].matches("nsubj.*|aux.*"))
        && said(head) >= 0
        && (!tags[verb].equals("VBN") && behindComma(verb)
            || counters(head, verb)
            || isState(head, verb));
  }

  private boolean isDenied(int word) {
    return words[said(word)].matches("den(ied|ies|y)");
  }

  /** "Denied that they had fired and blamed Peru": who denies has more to say. */
  private boolean counters(int head, int verb) {
    boolean had =
        tree.below(head).anyMatch(c -> words[c].equals("had") && relations[c].equals("aux"));
    return (had && table.is("countering", words[verb]) || tags[verb].equals("VBD"))
        && isDenied(head);
  }

  /** "The deal was dead", "checks had been dropped": what says nothing itself. */
  private boolean isState(int head, int verb) {
    boolean takes =
        IntStream.concat(tree.below(verb), tree.below(head))
            .anyMatch(c -> c > verb && relations[c].matches("obj|ccomp|xcomp"));
    boolean finite = !tags[verb].equals("VBN");
    int subject = tree.subject(head);
    boolean mere = subject >= 0 && table.is("matter", words[subject].toLowerCase(Locale.ROOT));
    boolean passive = tree.below(head).anyMatch(c -> relations[c].equals("aux:pass"));
    boolean modal = tree.below(head).anyMatch(c -> tags[c].equals("MD"));
    return takes
        && (isThat(verb)
            || mere && (finite || isDone(verb))
            || passive && !finite && isDone(verb)
            || modal && finite);
  }

  /** "Invited Roe" is no participle there; "refused food", "ordered to leave" may be. */
  private boolean isDone(int verb) {
    return !table.is("giving", words[verb])
        && verb + 1 < words.length
        && tags[verb + 1].matches("NNP.*|DT|PRP.*");
  }

  /** "Denied that its troops … and alleged that …": what is said twice is said by one. */
  private boolean isThat(int verb) {
    int head = heads[verb];
    int subject = tree.subject(head);
    return subject >= 0
        && !tags[subject].startsWith("NNP")
        && tree.below(head).anyMatch(c -> c < subject && words[c].equals("that"))
        && IntStream.concat(tree.below(verb), tree.below(head))
            .filter(c -> c > verb && relations[c].equals("ccomp"))
            .anyMatch(c -> tree.below(c).anyMatch(m -> words[m].equals("that")));
  }

  /** What stands behind the verb and hangs on the one before it is its own. */
  private void takeBack(int verb) {
    int head = heads[verb];
    tree.below(head)
        .filter(c -> c > verb && relations[c].matches("obj|ccomp|xcomp|obl"))
        .forEach(c -> tree.hang(c, verb, relations[c]));
  }

  /** Whether a comma stands before the "and" that joins a verb to the one before it. */
  private boolean behindComma(int verb) {
    int head = heads[verb];
    return IntStream.concat(tree.below(head), tree.below(verb))
        .filter(c -> relations[c].equals("cc") && c < verb && c > head)
        .anyMatch(c -> words[c - 1].equals(","));
  }

  /** The verb of saying before a word in whose content the word stands, or -1. */
  private int said(int word) {
    int at = word;
    for (int i = 0; i < words.length && at >= 0; i++) {
      int above = heads[at];
      if (above >= 0
          && above < at
          && relations[at].equals("ccomp")
          && table.is("saying", words[above])) {
        return above;
      }
      at = above;
    }
    return -1;
  }

  /** A finite verb is not joined to an infinitive or gerund but to the finite verb above it. */
  private boolean outOfUnfinished(int verb) {
    return relations[verb].equals("conj")
        && unfinished(heads[verb], verb)
        && tree.subject(verb) < 0;
  }

  private void joinAbove(int verb) {
    int head = heads[verb];
    int above = heads[head];
    for (int i = 0; i < words.length && above >= 0; i++) {
      if (tags[above].equals(tags[verb]) && above < head) {
        tree.hang(verb, above, "conj");
        return;
      }
      above = heads[above];
    }
  }

  /** "demands that it allow": before a verb in the third person "allow" is a subjunctive. */
  private boolean unfinished(int head, int verb) {
    return UNFINISHED.contains(tags[head])
        && (!tags[head].equals("VBP") || tags[verb].equals("VBZ"))
        && tree.below(head).noneMatch(c -> relations[c].equals("aux") && tags[c].equals("MD"));
  }
}
