package org.entente.nlp;

import java.util.Set;

/**
 * Mends participles that the parser took for clauses, and the other way round:
 *
 * <ul>
 *   <li>"The ceasefire signed by both sides has held": "signed" is no clause that is the subject;
 *       it only describes the ceasefire, which is.
 *   <li>"freed eight men captured by the rebels": not a clause of its own beside "freed".
 *   <li>"left the debate, blaming her rival": one that is.
 *   <li>"Opposition leader freed on bail": a headline without a full stop leaves out the "is".
 *   <li>"after guards shot and killed an inmate": who has a subject and an object does it himself.
 * </ul>
 */
final class Participles extends Mender {
  private static final Set<String> LOOSE = Set.of("dep", "parataxis", "ccomp");

  Participles(GrowingTree tree) {
    super(tree);
  }

  /** Mends what a participle describes. */
  @Override
  void mend(int participle) {
    describedSubject(participle);
    describedObject(participle);
    beside(participle);
    inHeadline(participle);
    active(participle);
  }

  /** "Guards shot an inmate": a participle has no subject and object at once. */
  private void active(int participle) {
    boolean does =
        tags[participle].equals("VBN")
            && tree.below(participle).noneMatch(c -> relations[c].startsWith("aux"))
            && tree.below(participle).anyMatch(c -> c < participle && relations[c].equals("nsubj"))
            && tree.below(participle).anyMatch(c -> c > participle && relations[c].equals("obj"));
    if (does) {
      tags[participle] = "VBD";
      tree.below(participle)
          .filter(c -> relations[c].equals("conj") && tags[c].equals("VBN"))
          .filter(c -> tree.below(c).noneMatch(a -> relations[a].startsWith("aux")))
          .forEach(c -> tags[c] = "VBD");
    }
  }

  /** Who a headline says was freed has freed nobody. */
  private void inHeadline(int participle) {
    int last = words.length - 1;
    int subject = tree.subject(participle);
    boolean finite =
        subject < 0
            || heads[participle] >= 0
            || !tags[participle].equals("VBN")
            || words[last].matches("[.!?:…”’)\"']|''|[.]{3}");
    boolean active =
        tree.below(participle).anyMatch(c -> relations[c].matches("i?obj|[cx]comp|aux.*"));
    if (!finite && !active && relations[subject].equals("nsubj")) {
      relations[subject] = "nsubj:pass";
    }
  }

  /** "The men held in Oslo were freed", read as if a clause were freed. */
  private void describedSubject(int participle) {
    int verb = heads[participle];
    if (!bareParticiple(participle) || !relations[participle].startsWith("csubj") || verb < 0) {
      return;
    }
    int noun = tree.subject(participle);
    if (noun < 0 || noun > participle || verb < participle || tree.subject(verb) >= 0) {
      return;
    }
    boolean passive = tree.below(verb).anyMatch(c -> relations[c].equals("aux:pass"));
    tree.hang(noun, verb, passive ? "nsubj:pass" : "nsubj");
    tree.hang(participle, noun, "acl");
  }

  /** "freed the men held in Oslo", read as if the men did something. */
  private void describedObject(int participle) {
    int verb = heads[participle];
    if (!bareParticiple(participle)
        || verb < 0
        || !LOOSE.contains(relations[participle])
        || !tags[verb].startsWith("VB")) {
      return;
    }
    int noun = tree.subject(participle);
    boolean agent =
        tree.below(participle)
            .anyMatch(c -> c > participle && tree.below(c).anyMatch(p -> words[p].equals("by")));
    boolean object = tree.below(verb).anyMatch(c -> relations[c].equals("obj"));
    if (verb < noun && noun < participle && agent && !object && tags[noun].startsWith("NN")) {
      tree.hang(noun, verb, "obj");
      tree.hang(participle, noun, "acl");
    }
  }

  /** "Left the debate, blaming her rival": a clause beside the verb it hangs on. */
  private void beside(int participle) {
    int verb = heads[participle];
    boolean clause =
        tags[participle].equals("VBG")
            && relations[participle].equals("dep")
            && participle > 0
            && words[participle - 1].equals(",")
            && verb >= 0
            && verb < participle
            && tags[verb].startsWith("VB")
            && tree.subject(participle) < 0;
    if (clause) {
      tree.hang(participle, verb, "advcl");
    }
  }

  private boolean bareParticiple(int i) {
    return tags[i].equals("VBN")
        && heads[i] >= 0
        && tree.below(i).noneMatch(c -> relations[c].matches("aux.*|mark|cop|obj"));
  }
}
