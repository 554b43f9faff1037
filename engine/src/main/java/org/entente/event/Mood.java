package org.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The operators that grammar itself lays on a predicate: negation, modal verbs, conditions,
 * questions. Which words make them stands in moods.tsv.
 */
final class Mood {
  private static final Map<String, String> NEGATIONS = Map.of("n't", "not", "never", "not");

  private static final Set<String> NEGATING = Set.of("NOT", "NOLONGER", "UNDONE", "NOTYET");

  /** Duties that a negation takes away: who need not do it may. */
  private static final Set<String> DUTIES = Set.of("haveto", "needto", "oughtto");

  private final Map<String, List<Row>> words = new HashMap<>();

  private final StatusWords status;

  private Mood(StatusWords status) {
    this.status = status;
  }

  static Mood load(Knowledge knowledge, StatusWords status) {
    Mood mood = new Mood(status);
    for (Row row : knowledge.table("moods").rows()) {
      mood.words
          .computeIfAbsent(row.get("relation") + " " + row.get("word"), w -> new ArrayList<>())
          .add(row);
    }
    return mood;
  }

  /** The operators on a predicate, innermost first; words of its own expression are none. */
  List<Row> on(Sentence sentence, Token predicate, List<Token> not) {
    List<Row> found = beside(sentence, predicate, not);
    alternative(sentence, predicate)
        .flatMap(first -> beside(sentence, first, not).stream().filter(Mood::negates).findFirst())
        .ifPresent(found::add);
    shared(sentence, predicate)
        .ifPresent(
            first ->
                beside(sentence, first, not).stream()
                    .filter(r -> r.get("relation").equals("aux"))
                    .forEach(found::add));
    Future.going(predicate, sentence)
        .ifPresent(g -> found.addAll(going(sentence, g, predicate, not)));
    bound(sentence, predicate).stream()
        .flatMap(h -> words.getOrDefault("head " + Lexicon.lemma(h), List.of()).stream())
        .forEach(found::add);
    if (found.stream().anyMatch(Mood::negates)) {
      found.removeIf(r -> DUTIES.contains(r.id()));
    }
    if (Bidding.is(sentence, predicate, status)) {
      found.addAll(words.get("imperative verb"));
    }
    headline(sentence, predicate, found);
    // Negation is innermost: "will not meet" is a future refusal, not a refused future.
    found.sort((a, b) -> Boolean.compare(!negates(a), !negates(b)));
    return found;
  }

  /** "Is going to help" is "will help", and may have a "not" of its own. */
  private List<Row> going(Sentence sentence, Token going, Token predicate, List<Token> not) {
    List<Row> found = beside(sentence, going, predicate, not);
    found.addAll(words.get("going to"));
    return found;
  }

  /** The operators of the words that hang on a predicate. */
  private List<Row> beside(Sentence sentence, Token predicate, List<Token> not) {
    return beside(sentence, predicate, predicate, not);
  }

  /** The same of the words that hang on a bearer, which is the predicate or speaks for it. */
  private List<Row> beside(Sentence sentence, Token bearer, Token predicate, List<Token> not) {
    List<Row> found = new ArrayList<>();
    for (Token child : sentence.children(bearer)) {
      if (Fronted.is(child, bearer, sentence, status)) {
        words.get("fronted no").stream()
            .filter(row -> fits(row, sentence, bearer, predicate, child))
            .reduce((plain, special) -> special)
            .ifPresent(found::add);
      } else if (!not.contains(child)
          && !onlyPart(sentence, bearer, child)
          && !isLength(sentence, child)) {
        words.getOrDefault(child.plainRelation() + " " + Lexicon.lemma(child), List.of()).stream()
            .filter(row -> fits(row, sentence, bearer, predicate, child))
            .filter(row -> !row.id().equals("would") || !Habit.is(bearer, sentence, status))
            .reduce((plain, special) -> special)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** The "longer" of "held out longer than", which is no "no longer". */
  private static boolean isLength(Sentence sentence, Token word) {
    return word.text().equalsIgnoreCase("longer")
        && (word.index() == 0 || !sentence.token(word.index() - 1).text().matches("(?i)no|any"));
  }

  /** The "endorsed" of "has not endorsed her or conceded the race": neither was done. */
  private static Optional<Token> alternative(Sentence sentence, Token predicate) {
    boolean or =
        predicate.isVerb()
            && predicate.plainRelation().equals("conj")
            && sentence.children(predicate, "nsubj", "aux").isEmpty()
            && sentence.children(predicate, "cc").stream()
                .anyMatch(c -> c.text().equalsIgnoreCase("or"));
    return or ? sentence.head(predicate).filter(Token::isVerb) : Optional.empty();
  }

  /** The "close" of "will close the camp and arrest them", whose "will" holds for both. */
  private static Optional<Token> shared(Sentence sentence, Token predicate) {
    boolean bare =
        predicate.tag().equals("VB")
            && predicate.plainRelation().equals("conj")
            && sentence.children(predicate, "nsubj", "aux", "mark").isEmpty();
    return bare ? sentence.head(predicate).filter(f -> f.tag().equals("VB")) : Optional.empty();
  }

  /** The "needs" of "needs to close it", now and without a "may" or "not". */
  Optional<Token> bound(Sentence sentence, Token predicate) {
    boolean infinitive =
        predicate.plainRelation().equals("xcomp")
            && sentence.child(predicate, "mark").filter(m -> m.text().equals("to")).isPresent();
    return infinitive
        ? sentence
            .head(predicate)
            .filter(h -> words.containsKey("head " + Lexicon.lemma(h)))
            .filter(h -> !h.tag().equals("VBD") && sentence.child(h, "obj").isEmpty())
            .filter(h -> sentence.children(h, "aux").stream().noneMatch(a -> status.is("modal", a)))
            .filter(
                h ->
                    sentence.children(h, "advmod").stream()
                        .flatMap(
                            a ->
                                words
                                    .getOrDefault("advmod " + Lexicon.lemma(a), List.of())
                                    .stream())
                        .noneMatch(Mood::negates))
        : Optional.empty();
  }

  /** "Did not attack just the port": the port was attacked, and more. "Cannot just go" may not. */
  private boolean onlyPart(Sentence sentence, Token predicate, Token not) {
    return negation(not)
        && sentence.children(predicate, "aux").stream().noneMatch(a -> status.is("modal", a))
        && Stream.concat(
                Stream.of(predicate),
                sentence.children(predicate, "obj", "obl", "xcomp", "ccomp", "advcl").stream())
            .flatMap(t -> sentence.children(t, "advmod", "amod").stream())
            .anyMatch(o -> o.index() > not.index() && status.is("only", o));
  }

  private static boolean negation(Token word) {
    String lemma = Lexicon.lemma(word);
    return word.plainRelation().equals("advmod")
        && NEGATIONS.getOrDefault(lemma, lemma).equals("not");
  }

  private static boolean negates(Row row) {
    return NEGATING.contains(row.get("operator"));
  }

  private static boolean fits(
      Row row, Sentence sentence, Token bearer, Token predicate, Token word) {
    return switch (row.get("with")) {
      case "" -> true;
      case "infinitive" -> predicate.tag().equals("VB");
      case "duty" -> isDuty(sentence, predicate, word);
      case "progressive" -> predicate.tag().equals("VBG");
      case "past" -> predicate.tag().equals("VBD");
      case "happened" ->
          sentence.head(predicate).filter(h -> h.isVerb() && Coming.past(h, sentence)).isPresent();
      default ->
          List.of(row.get("with").split(" ")).stream()
              .allMatch(
                  w ->
                      Stream.concat(
                              sentence.children(bearer).stream(),
                              sentence.children(word, "fixed", "advmod").stream())
                          .anyMatch(
                              c ->
                                  c.text().equalsIgnoreCase(w)
                                      || NEGATIONS
                                          .getOrDefault(Lexicon.lemma(c), Lexicon.lemma(c))
                                          .equals(w)));
    };
  }

  /** "Has to leave", "would have to leave"; who had to has left. */
  private static boolean isDuty(Sentence sentence, Token predicate, Token word) {
    return predicate.tag().equals("VB")
        && word.tag().matches("VB[ZP]?")
        && sentence.children(predicate, "aux").stream()
            .noneMatch(a -> a.tag().equals("VBN") && a.lemma().equals("have"))
        && sentence.child(predicate, "mark").filter(m -> m.text().equals("to")).isPresent();
  }

  /**
   * "Britain to ban X", "who is to visit": an infinitive with its own subject or "be" is to come.
   */
  private void headline(Sentence sentence, Token predicate, List<Row> found) {
    boolean infinitive =
        predicate.tag().equals("VB")
            && sentence.children(predicate, "mark").stream()
                .anyMatch(m -> Lexicon.lemma(m).equals("to"));
    boolean subject = sentence.child(predicate, "nsubj").isPresent();
    boolean isTo =
        sentence.children(predicate, "aux").stream().anyMatch(a -> Lexicon.lemma(a).equals("be"));
    boolean hasTo =
        sentence.children(predicate, "aux").stream().anyMatch(a -> Lexicon.lemma(a).equals("have"));
    if (infinitive && subject && !hasTo && (isTo || predicate.relation().equals("root"))) {
      found.addAll(words.get("root to"));
    }
  }
}
