package org.entente.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.knowledge.Row;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What one sentence of a later report shows of a promise that it speaks of.
 *
 * <p>A word of {@code outcomewords.tsv} decides, where what was promised hangs on it; else the deed
 * itself: it was kept where it is told as done, broken where it is told as not done and its day has
 * passed, withdrawn where it will not be done, and postponed where it will be done only later.
 *
 * @param day when the report was published
 */
record Verdict(
    Promise promise, Sentence sentence, LocalDate day, LikeWords like, OutcomeWords words) {
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "may", "might", "can", "could", "should", "must", "shall", "'ll", "’ll");

  private static final Set<String> NOT =
      Set.of(
          "not", "n't", "n’t", "never", "no", "none", "nobody", "nothing", "neither", "nor",
          "without");

  private static final Set<String> ONLY = Set.of("now", "only", "until", "before", "later", "not");

  private static final Set<String> LIGHT =
      Set.of("begin", "start", "complete", "finish", "hold", "make", "go", "come", "take", "give");

  private static final String DONE = "outcome:done";

  /** What it shows, and the word that shows it. */
  record Shown(Outcomes.Outcome outcome, Token word, String rule) {}

  /** What the sentence shows, if anything. */
  Optional<Shown> shown() {
    List<Token> matched = sentence.tokens().stream().filter(this::isOfPromise).toList();
    return sentence.tokens().stream()
        .flatMap(t -> turned(t, matched).stream())
        .findFirst()
        .or(
            () ->
                sentence.tokens().stream()
                    .filter(Token::isVerb)
                    .flatMap(t -> done(t, matched).stream())
                    .findFirst());
  }

  private boolean isOfPromise(Token token) {
    return token.isNoun() && Promise.count(promise.things(), like.thing(token)) > 0
        || promise.names().contains(LikeWords.stem(token.text()))
        || token.tag().equals("CD") && promise.things().contains(LikeWords.stem(token.text()))
        || isDeed(token);
  }

  private boolean isDeed(Token token) {
    boolean may = token.isVerb() || token.isNoun() && !token.isProperNoun();
    Set<String> meant = token.isVerb() ? like.deed(token) : like.knownDeed(token);
    return may && Promise.count(promise.deed(), meant) > 0;
  }

  // ---- words that tell an outcome

  private Optional<Shown> turned(Token word, List<Token> matched) {
    Optional<Row> row = words.turn(word, sentence);
    if (row.isEmpty() || isDeed(word) || !isTold(word)) {
      return Optional.empty();
    }
    Outcomes.Outcome outcome = row.get().constant(Outcomes.Outcome.class, "outcome");
    boolean about =
        matched.stream().filter(m -> !m.equals(word)).anyMatch(m -> isNear(word, m))
            && (word.isVerb() || outcome != Outcomes.Outcome.KEPT);
    boolean early = outcome == Outcomes.Outcome.BROKEN && promise.isEarly(day);
    return about && !early ? shown(outcome, word, row.get().name()) : Optional.empty();
  }

  /** Whether one hangs on the other, or both on the same word. */
  private boolean isNear(Token word, Token other) {
    return sentence.dominates(word, other)
        || sentence.head(word).filter(h -> h.equals(other)).isPresent()
        || sentence
            .head(word)
            .filter(h -> word.isNoun() && sentence.dominates(h, other))
            .isPresent();
  }

  // ---- the deed itself

  private Optional<Shown> done(Token verb, List<Token> matched) {
    boolean deed =
        isDeed(verb)
            || LIGHT.contains(verb.lemma())
                && sentence.subtree(verb).stream().anyMatch(t -> !t.equals(verb) && isDeed(t));
    long about = matched.stream().filter(m -> !m.equals(verb)).count();
    if (about == 0 || isUnsureAbove(verb)) {
      return Optional.empty();
    }
    boolean negated = isNegated(verb);
    if (isModal(verb)) {
      return deed && !promise.not() && isOwn(verb) ? ahead(verb, negated) : Optional.empty();
    }
    if (negated) {
      return undone(verb, deed, about);
    }
    if (!deed || !isPast(verb) || !isOwn(verb) || !hasThing(verb)) {
      return Optional.empty();
    }
    return shown(promise.not() ? Outcomes.Outcome.BROKEN : Outcomes.Outcome.KEPT, verb, DONE);
  }

  /** "Has still not opened it", "have not received any of it". */
  private Optional<Shown> undone(Token verb, boolean deed, long about) {
    boolean got = hasAux(verb, "have") && about > 1 && !like.knownDeed(verb).isEmpty();
    boolean told = verb.tag().matches("VB[DN]") || hasAux(verb, "do") || isYet(verb);
    boolean broken =
        told && !promise.not() && !promise.isEarly(day) && (deed && isOwn(verb) || got);
    return broken ? shown(Outcomes.Outcome.BROKEN, verb, "outcome:not done") : Optional.empty();
  }

  /** Whether a verb tells of what was done, and not of what had been before. */
  private boolean isPast(Token verb) {
    boolean participle = verb.tag().equals("VBN") && !hasAux(verb, "have", "be", "get");
    return verb.tag().matches("VB[DN]") && !participle && !isHad(verb);
  }

  /** "Will not, after all, send it"; "will now be delivered in October". */
  private Optional<Shown> ahead(Token verb, boolean negated) {
    boolean will =
        sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().matches("will|would"));
    boolean only =
        sentence.subtree(verb).stream().anyMatch(t -> ONLY.contains(t.text().toLowerCase()));
    boolean until =
        sentence.subtree(verb).stream().anyMatch(t -> t.text().matches("(?i)until|before"));
    if (will && negated && !until) {
      return shown(Outcomes.Outcome.WITHDRAWN, verb, "outcome:will not");
    }
    return will && only && promise.by().isPresent()
        ? shown(Outcomes.Outcome.POSTPONED, verb, "outcome:later")
        : Optional.empty();
  }

  /** Whether a thing that was promised is in the sentence. */
  private boolean hasThing(Token verb) {
    return promise.things().isEmpty()
        || sentence.tokens().stream()
            .filter(t -> !t.equals(verb))
            .anyMatch(t -> Promise.count(promise.things(), like.thing(t)) > 0);
  }

  /** "The troops it had sent": before what the report tells. */
  private boolean isHad(Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(a -> a.text().equalsIgnoreCase("had"));
  }

  /** Whether nobody of another name than the promiser's does it. */
  private boolean isOwn(Token verb) {
    List<Token> names =
        sentence.children(verb, "nsubj", "obl:agent").stream()
            .flatMap(
                s ->
                    Stream.concat(
                        Stream.of(s),
                        sentence.children(s, "compound", "amod", "nmod:poss").stream()))
            .filter(t -> t.isNoun() || t.isAdjective())
            .filter(
                t -> Character.isUpperCase(t.text().charAt(0)) && t.index() > 0 || t.isProperNoun())
            .toList();
    return names.isEmpty()
        || names.stream().anyMatch(n -> promise.side().contains(LikeWords.stem(n.text())));
  }

  // ---- whether it is told as fact

  private boolean isTold(Token word) {
    boolean finite = word.isNoun() || word.tag().matches("VB[DNZP]") || isMeans(word);
    return finite && !isModal(word) && !isNegated(word) && !isUnsureAbove(word);
  }

  /** "Keeping an undertaking that it gave": beside what is told. */
  private static boolean isMeans(Token word) {
    return word.tag().equals("VBG") && word.plainRelation().equals("advcl");
  }

  private boolean isModal(Token verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(a -> MODALS.contains(a.text().toLowerCase()));
  }

  private boolean isNegated(Token verb) {
    return isYet(verb)
        || sentence.children(verb, "advmod", "det", "mark").stream().anyMatch(this::isNot)
        || sentence.children(verb, "nsubj", "nsubj:pass", "obj").stream()
            .anyMatch(
                s ->
                    isNot(s)
                        || sentence.children(s, "det", "advmod").stream().anyMatch(this::isNot));
  }

  /** "Has yet to send it". */
  private boolean isYet(Token verb) {
    int at = verb.index();
    return at > 1
        && sentence.token(at - 1).text().equals("to")
        && sentence.token(at - 2).text().equals("yet");
  }

  private boolean isNot(Token word) {
    return NOT.contains(word.text().toLowerCase());
  }

  private boolean hasAux(Token verb, String... lemmas) {
    return sentence.children(verb, "aux", "aux:pass").stream()
        .anyMatch(a -> List.of(lemmas).contains(a.lemma()));
  }

  /** Whether a word above it wishes, plans or doubts it, or makes it a condition. */
  private boolean isUnsureAbove(Token word) {
    Token at = word;
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      boolean condition =
          sentence.children(at, "mark").stream()
              .anyMatch(m -> m.text().matches("(?i)if|unless|whether"));
      Token above = sentence.token(at.head());
      boolean inside = at.plainRelation().matches("ccomp|xcomp|acl|obj|conj|nmod|obl");
      boolean clause = at.plainRelation().matches("ccomp|xcomp|acl");
      boolean unsure = clause && !at.relation().equals("acl:relcl") && words.isUnsure(above);
      if (condition || unsure || clause && (isModal(above) || isNegated(above) && above.isVerb())) {
        return true;
      }
      if (!inside) {
        return false;
      }
      at = above;
    }
    return false;
  }

  private static Optional<Shown> shown(Outcomes.Outcome outcome, Token word, String rule) {
    return Optional.of(new Shown(outcome, word, rule));
  }
}
