package org.entente.link;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    Promise promise,
    Sentence sentence,
    LocalDate day,
    LikeWords like,
    OutcomeWords words,
    SideWords sides,
    Factual fact) {

  /** What a sentence shows of a promise. */
  Verdict(
      Promise promise,
      Sentence sentence,
      LocalDate day,
      LikeWords like,
      OutcomeWords words,
      SideWords sides) {
    this(promise, sentence, day, like, words, sides, new Factual(sentence, words));
  }

  private static final Pattern DATE =
      Pattern.compile("(?i)spring|summer|autumn|winter|week|month|year|(19|20)[0-9][0-9]");

  private static final Set<String> ONLY = Set.of("now", "only", "until", "later");

  /** How a clause hangs on one that the parser may have cut from it. */
  private static final Set<String> LOOSE = Set.of("acl", "advcl", "dep", "conj", "xcomp");

  private static final Set<String> LIGHT =
      Set.of(
          "begin",
          "start",
          "complete",
          "finish",
          "hold",
          "make",
          "go",
          "come",
          "take",
          "give",
          "deposit",
          "put");

  private static final int FAR = 3;

  /** Deeds whose lack is told of whoever was to have something. */
  private static final Set<String> GOT = Set.of("likewords:bring", "likewords:pay");

  private static final String DONE = "outcome:done";

  /** What it shows, and the word that shows it. */
  record Shown(Outcomes.Outcome outcome, Token word, String rule) {}

  /** What the sentence shows, if anything. */
  Optional<Shown> shown() {
    if (isOfOthers()) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .flatMap(t -> turned(t).stream())
        .findFirst()
        .or(
            () ->
                sentence.tokens().stream()
                    .filter(Token::isVerb)
                    .flatMap(t -> done(t).stream())
                    .findFirst());
  }

  /** Whether it names other states, and nobody in the promise: a Syrian, not a Cuban diplomat. */
  private boolean isOfOthers() {
    return !promise.isTo(keys(sentence.tokens()))
        && sentence.tokens().stream()
            .filter(t -> t.isProperNoun() || t.isAdjective())
            .filter(t -> t.index() > 0 && Character.isUpperCase(t.text().charAt(0)))
            .map(Token::text)
            .filter(n -> !Stems.SAYING.contains(Stems.of(n)))
            .anyMatch(n -> sides.isState(n) && !promise.isOwnName(sides.key(n)));
  }

  private static boolean isDate(Token token) {
    return token.isProperNoun() && Stems.SAYING.contains(Stems.of(token))
        || DATE.matcher(token.lemma()).matches();
  }

  private boolean isDeed(Token token) {
    boolean may = token.isVerb() || token.isNoun() && !token.isProperNoun();
    return may && promise.isDeed(token.isVerb() ? like.deed(token) : like.knownDeed(token));
  }

  /** What the words mean that hang on a word, or on the one it is loosely tied to. */
  private Set<String> around(Token word) {
    return keys(sentence.subtree(top(word)));
  }

  private Set<String> keys(List<Token> tokens) {
    Set<String> keys = new HashSet<>();
    tokens.forEach(t -> keys.addAll(like.all(t)));
    return keys;
  }

  private Token top(Token word) {
    Token top = word;
    for (int i = 0; i < FAR && top.head() >= 0 && isLoose(top, word); i++) {
      top = sentence.token(top.head());
    }
    return top;
  }

  /** The same without what is told of its subject by the way. */
  private Set<String> under(Token word) {
    Set<Token> aside =
        sentence.children(word, "nsubj").stream()
            .flatMap(s -> sentence.children(s, "acl:relcl").stream())
            .flatMap(r -> sentence.subtree(r).stream())
            .collect(Collectors.toSet());
    return keys(sentence.subtree(top(word)).stream().filter(t -> !aside.contains(t)).toList());
  }

  private static boolean isLoose(Token top, Token word) {
    return LOOSE.contains(top.plainRelation()) || top.equals(word) && word.isNoun();
  }

  // ---- words that tell an outcome

  private Optional<Shown> turned(Token word) {
    Optional<Row> row = words.turn(word, sentence);
    if (row.filter(this::isOfDeed).isEmpty()
        || isDeed(word)
        || !fact.isTold(word)
        || !promise.isIn(under(word), true)) {
      return Optional.empty();
    }
    Outcomes.Outcome outcome = row.get().constant(Outcomes.Outcome.class, "outcome");
    boolean kept = outcome == Outcomes.Outcome.KEPT && word.isNoun();
    boolean unbroken =
        outcome == Outcomes.Outcome.BROKEN
            && (promise.isEarly(day) || promise.not() || isOfAnother(word));
    return kept || unbroken || !isOwn(word)
        ? Optional.empty()
        : shown(outcome, word, row.get().name());
  }

  /** "Remains in jail" breaks the promise of a release, and no other. */
  private boolean isOfDeed(Row row) {
    List<String> deeds = row.list("deeds");
    return deeds.isEmpty()
        || deeds.stream().anyMatch(d -> promise.deed().contains("likewords:" + d));
  }

  /** "Refused to say whether it had": what is refused is not what was promised. */
  private boolean isOfAnother(Token word) {
    return sentence.children(word, "xcomp").stream().anyMatch(x -> x.isVerb() && !isDeed(x));
  }

  // ---- the deed itself

  /** "As planned", "which it had promised": the report tells that something was to be. */
  private boolean isRecalled() {
    return sentence.tokens().stream().anyMatch(words::recalls);
  }

  private Optional<Shown> done(Token verb) {
    boolean light =
        LIGHT.contains(verb.lemma())
            && sentence.children(verb, "obj", "nsubj", "nsubj:pass", "obl", "xcomp").stream()
                .anyMatch(this::isDeed);
    boolean deed = light || isDeed(verb);
    if (fact.isUnsureAbove(verb) || !isOwn(verb)) {
      return Optional.empty();
    }
    Set<String> around = around(verb);
    if (!promise.isIn(around, isRecalled())) {
      return Optional.empty();
    }
    boolean negated = fact.isNegated(verb);
    if (fact.isModal(verb)) {
      return deed && !promise.not() ? ahead(verb, negated) : Optional.empty();
    }
    if (negated) {
      return undone(verb, deed);
    }
    return (deed || isAsPromised(verb)) && isPast(verb) && promise.isAllIn(around)
        ? shown(promise.not() ? Outcomes.Outcome.BROKEN : Outcomes.Outcome.KEPT, verb, DONE)
        : Optional.empty();
  }

  /** "Has written off the debt, as it had promised": whatever the deed is called. */
  private boolean isAsPromised(Token verb) {
    return sentence.children(verb, "advcl", "obl", "mark", "acl").stream()
        .anyMatch(
            c ->
                words.recalls(c)
                    && (sentence.children(c, "mark", "advmod", "case").stream()
                            .anyMatch(m -> m.text().equalsIgnoreCase("as"))
                        || c.tag().equals("VBG")));
  }

  /** "Has still not opened it", "have not received any of it". */
  private Optional<Shown> undone(Token verb, boolean deed) {
    boolean got = fact.hasAux(verb, "have") && like.deed(verb).stream().anyMatch(GOT::contains);
    boolean told = verb.tag().matches("VB[DN]") || fact.hasAux(verb, "do") || fact.isYet(verb);
    boolean broken = told && !promise.not() && !promise.isEarly(day) && (deed || got);
    return broken ? shown(Outcomes.Outcome.BROKEN, verb, "outcome:not done") : Optional.empty();
  }

  /** Whether a verb tells of what was done, and not of what had been before. */
  private boolean isPast(Token verb) {
    boolean participle =
        verb.tag().equals("VBN") && !fact.hasAux(verb, "have", "be", "get") || fact.isToCome(verb);
    return verb.tag().matches("VB[DN]") && !participle && !fact.isHad(verb);
  }

  /** "Will not, after all, send it"; "will now be delivered in October". */
  private Optional<Shown> ahead(Token verb, boolean negated) {
    boolean will =
        sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().matches("will|would"));
    boolean only =
        sentence.subtree(verb).stream()
                .anyMatch(t -> ONLY.contains(t.text().toLowerCase(Locale.ROOT)))
            && sentence.subtree(verb).stream().anyMatch(Verdict::isDate);
    boolean until =
        sentence.subtree(verb).stream().anyMatch(t -> t.text().matches("(?i)until|before"));
    if (will && negated && !until) {
      return shown(Outcomes.Outcome.WITHDRAWN, verb, "outcome:will not");
    }
    return will && only && promise.by().isPresent()
        ? shown(Outcomes.Outcome.POSTPONED, verb, "outcome:later")
        : Optional.empty();
  }

  /**
   * Whether nobody of another name than the promiser's does it; a person does it by name, or as one
   * who has been named.
   */
  private boolean isOwn(Token verb) {
    List<Token> doers = sentence.children(verb, "nsubj", "obl:agent", "nmod:poss");
    List<Token> names =
        doers.stream()
            .flatMap(
                s ->
                    Stream.concat(
                        Stream.of(s),
                        sentence.children(s, "compound", "amod", "nmod:poss").stream()))
            .filter(t -> t.isNoun() || t.isAdjective())
            .filter(
                t -> t.isProperNoun() || t.index() > 0 && Character.isUpperCase(t.text().charAt(0)))
            .toList();
    boolean unnamed =
        names.isEmpty()
            && (!promise.isPersonal()
                || !doers.isEmpty() && doers.stream().allMatch(Verdict::isNamedBefore));
    return unnamed || names.stream().anyMatch(n -> promise.isOwnName(sides.key(n.text())));
  }

  private static boolean isNamedBefore(Token doer) {
    return doer.isPronoun() && !doer.text().matches("(?i)I|we|my|our|you|your");
  }

  private static Optional<Shown> shown(Outcomes.Outcome outcome, Token word, String rule) {
    return Optional.of(new Shown(outcome, word, rule));
  }
}
