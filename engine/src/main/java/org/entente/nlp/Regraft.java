package org.entente.nlp;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends what a greedy parser gets wrong again and again, where the words leave no doubt:
 *
 * <ul>
 *   <li>"The ceasefire signed by both sides has held": the parser takes "signed" for a clause that
 *       is the subject; it only describes the ceasefire, which is.
 *   <li>"freed eight men captured by the rebels": not a clause of its own beside "freed".
 *   <li>"the union, which suspended aid": not "suspended aid" of which the word "which" is part.
 *   <li>"the envoy, who was training them" hung on loosely: a relative clause.
 *   <li>"announced a decision to arrest him", "condemned its refusal to meet": what is to be done
 *       hangs on the decision and the refusal, not on their being announced or condemned.
 *   <li>"answered by calling up troops and ordered …": what is ordered is not part of the calling.
 * </ul>
 */
final class Regraft {
  private static final Set<String> RELATIVES = Set.of("which", "who", "that");
  private static final Set<String> LOOSE = Set.of("dep", "parataxis", "ccomp");
  private static final Set<String> UNFINISHED = Set.of("VB", "VBG", "VBP");

  /** Nouns for what somebody means to do or not to do. */
  private static final Set<String> RESOLVES =
      Set.of(
          "decision",
          "decisions",
          "refusal",
          "plan",
          "plans",
          "intention",
          "threat",
          "threats",
          "promise",
          "promises",
          "pledge",
          "pledges",
          "vow",
          "failure",
          "attempt",
          "attempts",
          "bid",
          "offer",
          "agreement",
          "order",
          "orders");

  /** Beginnings of verbs whose object does what follows: "want the decision to stand". */
  private static final Set<String> SETTERS =
      Set.of(
          "want", "expe", "need", "allo", "caus", "forc", "enab", "perm", "help", "like", "beli");

  private final GrowingTree tree;
  private final String[] words;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  private Regraft(GrowingTree tree) {
    this.tree = tree;
    this.words = tree.words();
    this.tags = tree.tags();
    this.heads = tree.heads();
    this.relations = tree.relations();
  }

  /** Verbs with which somebody goes on who has begun to say something. */
  private static final Set<String> ADDING =
      Set.of(
          "accused",
          "added",
          "announced",
          "appealed",
          "apologised",
          "apologized",
          "asked",
          "backed",
          "blamed",
          "called",
          "condemned",
          "criticised",
          "criticized",
          "declined",
          "defended",
          "demanded",
          "denied",
          "denounced",
          "described",
          "dismissed",
          "hinted",
          "insisted",
          "invited",
          "offered",
          "ordered",
          "pledged",
          "praised",
          "promised",
          "proposed",
          "refused",
          "rejected",
          "threatened",
          "thanked",
          "urged",
          "vowed",
          "warned",
          "welcomed");

  private static final Set<String> SAID = Set.of("said", "told", "stated", "announced", "declared");

  /** Mends what can be mended. */
  static void mend(GrowingTree tree) {
    Regraft regraft = new Regraft(tree);
    for (int i = 0; i < tree.size(); i++) {
      regraft.relative(i);
      regraft.looseRelative(i);
    }
    for (int i = 0; i < tree.size(); i++) {
      regraft.describedSubject(i);
      regraft.describedObject(i);
      regraft.joined(i);
      regraft.goal(i);
      regraft.resolve(i);
    }
  }

  // ---- relative clauses

  /** ", which suspended aid": read as a noun with a participle before it. */
  private void relative(int pronoun) {
    int verb = pronoun + 1;
    if (!opensRelative(pronoun) || verb >= words.length || !tags[verb].matches("VB[DNZP]")) {
      return;
    }
    int noun = heads[verb];
    int antecedent = pronoun - (words[pronoun - 1].equals(",") ? 2 : 1);
    if (!relations[verb].equals("amod")
        || noun < verb
        || antecedent < 0
        || !tags[antecedent].startsWith("NN")
        || tree.hangsOn(antecedent, noun)
        || tree.hangsOn(antecedent, pronoun)) {
      return;
    }
    tree.hang(verb, antecedent, "acl:relcl");
    tree.hang(pronoun, verb, "nsubj");
    tree.hang(noun, verb, "obj");
    tree.below(noun)
        .filter(c -> c > noun && relations[c].equals("conj") && tags[c].startsWith("VB"))
        .forEach(c -> tree.hang(c, verb, "conj"));
  }

  /** "Ankara, which has been arming them": the clause hung on as something unknown. */
  private void looseRelative(int pronoun) {
    if (!opensRelative(pronoun)) {
      return;
    }
    int head = heads[pronoun];
    if (relations[pronoun].equals("nsubj") && relations[head].equals("dep")) {
      int noun = heads[head];
      if (noun >= 0 && noun < pronoun && tags[noun].startsWith("NN") && head > pronoun) {
        tree.hang(head, noun, "acl:relcl");
      }
    } else if (relations[pronoun].equals("dep") && head < pronoun && tags[head].startsWith("NN")) {
      tree.below(pronoun)
          .filter(v -> v > pronoun && relations[v].equals("dep") && tags[v].startsWith("VB"))
          .filter(v -> tree.below(v).noneMatch(c -> relations[c].equals("nsubj")))
          .findFirst()
          .ifPresent(
              v -> {
                tree.hang(v, head, "acl:relcl");
                tree.hang(pronoun, v, "nsubj");
              });
    }
  }

  private boolean opensRelative(int i) {
    return i > 0
        && RELATIVES.contains(words[i])
        && tags[i].startsWith("W")
        && heads[i] >= 0
        && (words[i - 1].equals(",") || tags[i - 1].startsWith("NN"));
  }

  // ---- participles behind a noun

  /** "The men held in Oslo were freed", read as if a clause were freed. */
  private void describedSubject(int participle) {
    int verb = heads[participle];
    if (!bareParticiple(participle) || !relations[participle].equals("csubj") || verb < 0) {
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

  private boolean bareParticiple(int i) {
    return tags[i].equals("VBN")
        && heads[i] >= 0
        && tree.below(i).noneMatch(c -> relations[c].matches("aux.*|mark|cop|obj"));
  }

  // ---- infinitives of nouns

  /** "a decision to arrest": the infinitive right behind such a noun is the noun's. */
  private void resolve(int noun) {
    int to = noun + 1;
    if (to >= words.length
        || !RESOLVES.contains(words[noun].toLowerCase(Locale.ROOT))
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
        || SETTERS.contains(stem(above))) {
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
    boolean governed = noun > 0 && words[noun - 1].matches("to|into|for");
    if (behind && governed && above >= 0 && above < noun && tags[above].startsWith("VB")) {
      tree.hang(noun, above, "obl");
      tree.hang(noun - 1, noun, "case");
    }
  }

  // ---- coordination

  /** A finite verb is not joined to an infinitive or gerund but to the finite verb above it. */
  private void joined(int verb) {
    int head = heads[verb];
    boolean finite = tags[verb].equals("VBD") || tags[verb].equals("VBZ");
    if (outOfRelative(verb)) {
      tree.hang(verb, heads[heads[head]], "conj");
      return;
    }
    if (finite && outOfSaid(verb)) {
      tree.hang(verb, said(head), "conj");
      return;
    }
    if (!finite
        || !relations[verb].equals("conj")
        || !unfinished(head, verb)
        || tree.subject(verb) >= 0) {
      return;
    }
    int above = heads[head];
    for (int i = 0; i < words.length && above >= 0; i++) {
      if (tags[above].equals(tags[verb]) && above < head) {
        tree.hang(verb, above, "conj");
        return;
      }
      above = heads[above];
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
    boolean comma =
        IntStream.concat(tree.below(head), tree.below(verb))
            .filter(c -> relations[c].equals("cc") && c < verb && c > head)
            .anyMatch(c -> words[c - 1].equals(","));
    return comma && above >= 0 && tags[above].equals("VBD") && above < head;
  }

  /** "Said two had been hurt, and denied that": behind a comma, who said it denied. */
  private boolean outOfSaid(int verb) {
    int head = heads[verb];
    return relations[verb].equals("conj")
        && ADDING.contains(words[verb])
        && tree.subject(verb) < 0
        && said(head) >= 0
        && IntStream.concat(tree.below(head), tree.below(verb))
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
          && SAID.contains(words[above])) {
        return above;
      }
      at = above;
    }
    return -1;
  }

  /** "demands that it allow": before a verb in the third person "allow" is a subjunctive. */
  private boolean unfinished(int head, int verb) {
    return UNFINISHED.contains(tags[head])
        && (!tags[head].equals("VBP") || tags[verb].equals("VBZ"))
        && tree.below(head).noneMatch(c -> relations[c].equals("aux") && tags[c].equals("MD"));
  }
}
