package org.entente.nlp;

import java.util.Locale;
import java.util.Set;

/**
 * Mends trees whose root is not the verb of the sentence:
 *
 * <ul>
 *   <li>"France, while welcoming the deal, ruled out a ban", "its minister, who chairs the talks,
 *       ruled out a ban": the noun was taken for the root, and the clause beside it for the
 *       sentence.
 *   <li>"After talks with Lark, Roe left": Roe, who left, was taken for Lark.
 *   <li>"An engineer snatched in Beirut was let go": the engineer snatched nobody.
 *   <li>"Peru threatened to leave": "threatened" was taken for an auxiliary.
 * </ul>
 */
final class MainVerb extends Mender {
  private static final Set<String> OPENING = Set.of("IN", "WRB", "VBG", "VBN");

  /** Verbs that stand before "to" and an infinitive without a sense of their own. */
  private static final Set<String> HAVING =
      Set.of(
          "have", "has", "had", "used", "got", "am", "is", "are", "was", "were", "do", "does",
          "did");

  MainVerb(GrowingTree tree) {
    super(tree);
  }

  @Override
  void mend(int word) {
    if (heads[word] < 0 && tree.isNoun(word)) {
      behindPhrase(word);
    }
    if (heads[word] < 0 && tree.isVerb(word)) {
      behindFront(word);
    }
    if (heads[word] < 0 && tree.isNoun(word)) {
      behindAside(word);
    } else if (tags[word].matches("VB[DN]")) {
      behindParticiple(word);
    }
    auxiliary(word);
  }

  /** "Threatened to cancel the talks": what is cancelled is what was threatened. */
  private void auxiliary(int word) {
    int verb = heads[word];
    boolean lexical =
        relations[word].equals("aux")
            && tags[word].matches("VB[DNZP]")
            && !HAVING.contains(words[word].toLowerCase(Locale.ROOT))
            && verb > word
            && tags[verb].equals("VB")
            && word + 1 < words.length
            && tags[word + 1].equals("TO")
            && tree.below(verb).noneMatch(c -> c < word && relations[c].startsWith("aux"));
    if (!lexical) {
      return;
    }
    tree.below(verb).filter(c -> c < word).forEach(c -> heads[c] = word);
    heads[word] = heads[verb];
    relations[word] = relations[verb];
    tags[word] = tags[word].equals("VBN") ? "VBD" : tags[word];
    heads[verb] = word;
    relations[verb] = "xcomp";
    tree.below(verb)
        .filter(c -> c > verb && relations[c].equals("punct"))
        .forEach(c -> heads[c] = word);
  }

  /** "After talks with Lark, Roe left": the name behind the comma is no second name of Lark's. */
  private void behindFront(int verb) {
    int subject = verb - 1;
    while (subject > 0 && tags[subject].equals("RB")) {
      subject--;
    }
    boolean apposed =
        subject > 0
            && relations[subject].equals("appos")
            && FiniteVerb.TAGS.contains(tags[verb])
            && tree.first(subject) > 0
            && words[tree.first(subject) - 1].equals(",");
    int other = apposed ? heads[subject] : -1;
    int gerund = apposed ? tree.first(other) - 1 : -1;
    if (apposed && tree.subject(verb) < 0 && tree.hangsOn(other, verb)) {
      tree.hang(subject, verb, "nsubj");
    } else if (apposed
        && tree.subject(verb) == other
        && gerund >= 0
        && tags[gerund].equals("VBG")
        && heads[gerund] == verb) {
      tree.hang(other, gerund, "obj");
      tree.hang(subject, verb, "nsubj");
    }
  }

  /** The last clause with a subject of its own, hung on a noun that stands behind a preposition. */
  private void behindPhrase(int noun) {
    if (tree.below(noun).noneMatch(c -> c < noun && relations[c].equals("case"))) {
      return;
    }
    tree.below(noun)
        .filter(c -> c > noun && relations[c].matches("acl:relcl|parataxis|dep|appos"))
        .filter(c -> tree.isVerb(c) && isClause(c))
        .reduce((first, last) -> last)
        .ifPresent(verb -> below(noun, verb));
  }

  /** "…, Iran has shipped": a comma, a subject that is no relative, a finite verb. */
  private boolean isClause(int verb) {
    int subject = tree.subject(verb);
    int first = subject;
    while (first > 0 && tree.hangsOn(first - 1, verb) && !words[first - 1].equals(",")) {
      first--;
    }
    return tree.isFinite(verb)
        && subject >= 0
        && !tags[subject].startsWith("W")
        && first > 0
        && words[first - 1].equals(",");
  }

  private void below(int noun, int verb) {
    heads[verb] = -1;
    relations[verb] = "root";
    heads[noun] = verb;
    relations[noun] = "obl";
  }

  /** The verb behind the second comma, where a participle stands between the two. */
  private void behindAside(int noun) {
    int open = comma(noun + 1);
    int close = open < 0 ? -1 : comma(open + 1);
    int participle = close < 0 ? -1 : participle(open + 1, close);
    boolean relative = close >= 0 && tags[open + 1].matches("WP.?|WDT") && hasVerb(open + 2, close);
    if (participle < 0 && !relative || hasVerb(0, open)) {
      return;
    }
    int verb = close + 1;
    while (verb < words.length && tags[verb].equals("RB")) {
      verb++;
    }
    boolean finite =
        verb < words.length && (FiniteVerb.TAGS.contains(tags[verb]) || tags[verb].equals("VB"));
    int main =
        finite && (tags[verb].equals("MD") || relations[verb].startsWith("aux"))
            ? heads[verb]
            : verb;
    if (finite && main > close && tree.hangsOn(main, noun)) {
      tags[verb] = tags[verb].equals("VB") ? "VBD" : tags[verb];
      root(main, noun);
      if (!relative) {
        aside(participle, main, close);
      }
    }
  }

  /** The participle that a clause between commas has for its verb, or -1. */
  private int participle(int first, int close) {
    boolean opens = OPENING.contains(tags[first]);
    int at = tags[first].startsWith("V") ? first : first + 1;
    return opens && at < close && tags[at].matches("VB[GN]") && !hasVerb(at + 1, close) ? at : -1;
  }

  /** Hangs the clause between the commas on the verb behind it. */
  private void aside(int participle, int main, int close) {
    int object = heads[participle];
    boolean modifies =
        relations[participle].equals("amod") && object > participle && object < close;
    heads[participle] = main;
    relations[participle] = "advcl";
    if (modifies) {
      heads[object] = participle;
      relations[object] = "obj";
    }
  }

  /** The verb with an auxiliary and without a subject that hangs loosely on a participle. */
  private void behindParticiple(int participle) {
    int noun = tree.subject(participle);
    boolean bare =
        noun >= 0
            && noun < participle
            && tree.isNoun(noun)
            && tree.below(participle).noneMatch(c -> relations[c].matches("aux.*|mark|i?obj|cop"));
    int main =
        bare
            ? tree.below(participle)
                .filter(c -> c > participle && relations[c].equals("dep") && tree.isVerb(c))
                .filter(this::isSubjectless)
                .findFirst()
                .orElse(-1)
            : -1;
    if (main < 0 || isParted(participle, main)) {
      return;
    }
    heads[main] = heads[participle];
    relations[main] = relations[participle];
    subject(noun, main);
    heads[participle] = noun;
    relations[participle] = "acl";
    tags[participle] = "VBN";
  }

  private boolean isSubjectless(int verb) {
    return tree.below(verb).anyMatch(c -> relations[c].startsWith("aux") && c < verb)
        && tree.below(verb).noneMatch(c -> relations[c].matches("[nc]subj.*|expl|mark"));
  }

  /** Whether a comma, "and" or a relative stands between the two. */
  private boolean isParted(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tags[i].matches("CC|W.*|[,:]")) {
        return true;
      }
    }
    return false;
  }

  private void root(int main, int noun) {
    heads[main] = -1;
    relations[main] = "root";
    subject(noun, main);
  }

  private void subject(int noun, int verb) {
    heads[noun] = verb;
    relations[noun] =
        tree.below(verb).anyMatch(c -> relations[c].equals("aux:pass")) ? "nsubj:pass" : "nsubj";
  }

  private int comma(int from) {
    for (int i = from; i < words.length; i++) {
      if (words[i].equals(",")) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (FiniteVerb.TAGS.contains(tags[i])) {
        return true;
      }
    }
    return false;
  }
}
