package org.entente.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * A promise as later reports may take it up.
 *
 * @param deed what its first verb means
 * @param things what its nouns and numbers mean, names left out
 * @param names the names in it but for the promiser's, and what those to whom it was made are
 *     called; one set of stems each
 * @param side stems of what whoever promised is called
 * @param not whether it is not to do something
 */
record Promise(
    Event event,
    Set<String> deed,
    Set<String> things,
    Set<String> names,
    Set<String> side,
    boolean not) {
  /** How long after its deadline, or else its telling, a promise is followed. */
  private static final int DAYS = 365;

  /** Words that make up the deed; what follows tells of its reasons and ends. */
  private static final int WORDS = 8;

  private static final Set<String> LIGHT =
      Set.of(
          "begin", "start", "continue", "go", "be", "have", "make", "take", "carry", "do", "get");

  private static final Pattern NEGATIVE =
      Pattern.compile("(\\S+\\s+){0,3}(not|never|refrain|abstain|avoid)\\b.*", Pattern.DOTALL);

  private static final Pattern OPENING =
      Pattern.compile("(?s)(\\S+\\s+){1,9}?that\\b(?=.*\\b(will|would|shall)\\b)|(?s)that\\b");

  private static final Pattern ENDING =
      Pattern.compile("\\b(after|because|if|unless|while|where|which|who|as|until)\\b");

  /** Characters of a deed in which no reason begins. */
  private static final int FIRST = 15;

  private static final String ATTACK = "likewords:attack";
  private static final Set<String> ENDED =
      Set.of("hold", "cease", "stop", "halt", "end", "suspend", "refrain");

  /** A promise with what its words may mean. */
  static Promise of(Event event, LikeWords like, SideWords sides) {
    Span extent = extent(event);
    Set<String> side = new HashSet<>(sides.of(event.actor()));
    List<Token> content =
        event.sentence().within(extent).stream()
            .filter(t -> t.isVerb() && !t.tag().equals("MD") || t.isNoun() || isNumber(t))
            .limit(WORDS)
            .toList();
    Set<String> names =
        Stream.concat(
                content.stream()
                    .filter(t -> t.isProperNoun() && !Stems.SAYING.contains(Stems.of(t)))
                    .map(t -> LikeWords.stem(t.text())),
                sides.of(event.recipient()).stream())
            .collect(Collectors.toCollection(HashSet::new));
    names.removeAll(side);
    Optional<Token> verb =
        content.stream().filter(Token::isVerb).filter(t -> !LIGHT.contains(t.lemma())).findFirst();
    Set<String> things = new HashSet<>();
    content.stream()
        .filter(t -> t.isNoun() && !t.isProperNoun() || isNumber(t))
        .filter(t -> !Stems.SAYING.contains(Stems.of(t)))
        .forEach(t -> things.addAll(like.thing(t)));
    Set<String> deed = new HashSet<>();
    verb.ifPresent(v -> deed.addAll(like.deed(v)));
    content.stream().filter(Token::isNoun).forEach(n -> deed.addAll(like.knownDeed(n)));
    boolean not = NEGATIVE.matcher(extent.of(event.article().text()).strip()).matches();
    boolean truce =
        verb.filter(v -> ENDED.contains(v.lemma())).isPresent()
            && content.stream().anyMatch(n -> like.knownDeed(n).contains(ATTACK));
    return truce
        ? new Promise(event, Set.of(ATTACK), Set.of(), names, side, true)
        : new Promise(event, deed, things, names, side, not);
  }

  private static boolean isNumber(Token token) {
    return token.tag().equals("CD") && token.text().matches("[0-9].*");
  }

  /**
   * Where the deed promised stands in its sentence: past who is promised what ("assured Chad that
   * it would lend it money"), and up to where reasons and ends begin.
   */
  private static Span extent(Event event) {
    String what = event.commitment().map(Event.Commitment::what).orElse("");
    String text = event.sentence().span().of(event.article().text());
    int at = Math.max(0, text.indexOf(what));
    Matcher opening = OPENING.matcher(what);
    int start = opening.lookingAt() ? opening.end() : 0;
    Matcher ending = ENDING.matcher(what);
    int end = ending.find(Math.min(what.length(), start + FIRST)) ? ending.start() : what.length();
    int from = event.sentence().span().start() + at;
    return new Span(from + start, from + end);
  }

  /** The day by which it was to be done, if told. */
  Optional<LocalDate> by() {
    return event.commitment().flatMap(Event.Commitment::by);
  }

  private LocalDate told() {
    return event.article().date().orElse(LocalDate.MAX);
  }

  /** Whether a report of a day may tell of it. */
  boolean followedOn(LocalDate day) {
    LocalDate last = by().filter(told()::isBefore).orElse(told());
    boolean endless = last.isAfter(LocalDate.MAX.minusDays(DAYS));
    return day.isAfter(told()) && (endless || !day.isAfter(last.plusDays(DAYS)));
  }

  /** What is not done before its day may still be. */
  boolean isEarly(LocalDate day) {
    return by().filter(day::isBefore).isPresent();
  }

  /** How many of its words some keys hold. */
  long shared(Collection<String> keys) {
    return count(things, keys) + count(names, keys) + Math.min(1, count(deed, keys));
  }

  /** How many of some words some keys hold. */
  static long count(Set<String> words, Collection<String> keys) {
    return words.stream().filter(keys::contains).count();
  }
}
