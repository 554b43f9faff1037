package org.entente.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * A promise as later reports may take it up.
 *
 * @param deed what its first verb may mean
 * @param object what the noun may mean that the deed is done to
 * @param things what each of its nouns and numbers may mean, names left out
 * @param names each of the names in it but for the promiser's, and of those to whom it was made
 * @param side what whoever promised is called, each way as the keys that must all be there
 * @param not whether it is not to do something
 */
record Promise(
    Event event,
    Set<String> deed,
    Set<String> object,
    List<Set<String>> things,
    List<Set<String>> names,
    List<Set<String>> side,
    boolean not) {
  /** How long after its deadline, or else its telling, a promise is followed. */
  private static final int DAYS = 365;

  /** Sectors of those who promise much in words that say little. */
  private static final Set<String> PRIVATE = Set.of("PTY", "LEG", "CVL", "ELI", "");

  private static final int FEW = 2;
  private static final int MORE = 3;

  /** Words that make up the deed; what follows tells of its reasons and ends. */
  private static final int WORDS = 8;

  private static final Set<String> LIGHT =
      Set.of(
          "begin", "start", "continue", "go", "be", "have", "make", "take", "carry", "do", "get");

  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?s)(to\\s+|(\\S+\\s+){0,4}?(will|would|shall)\\s+)?"
              + "(not|never|refrain|abstain|avoid|nobody|no\\s+one)\\b.*");

  /** Numbers of days and years, by which nothing is known. */
  private static final Pattern DAY = Pattern.compile("[0-3]?[0-9]|(19|20)[0-9][0-9]");

  private static final Pattern OPENING =
      Pattern.compile("(?s)(\\S+\\s+){1,9}?that\\b(?=.*\\b(will|would|shall)\\b)|(?s)that\\b");

  private static final Pattern ENDING =
      Pattern.compile("\\b(after|because|if|unless|while|where|which|who|as|until)\\b");

  /** Characters of a deed in which no reason begins. */
  private static final int FIRST = 15;

  private static final String ATTACK = "likewords:attack";
  private static final String STRIKE = "likewords:strike";
  private static final Set<String> ENDED =
      Set.of("hold", "cease", "stop", "halt", "end", "suspend", "refrain");

  /** A promise with what its words may mean. */
  static Promise of(Event event, LikeWords like, SideWords sides) {
    Span extent = extent(event);
    List<Set<String>> side =
        event.actor().stream().flatMap(m -> sides.of(m).stream()).distinct().toList();
    List<Token> content =
        event.sentence().within(extent).stream()
            .filter(t -> t.isVerb() && !t.tag().equals("MD") || t.isNoun() || isNumber(t))
            .limit(WORDS)
            .toList();
    List<Set<String>> names = new ArrayList<>();
    event.recipient().stream().map(sides::of).map(Promise::any).forEach(names::add);
    content.stream()
        .filter(t -> t.isProperNoun() && !Stems.SAYING.contains(Stems.of(t)))
        .map(t -> sides.alike(t.text()))
        .filter(n -> names.stream().noneMatch(known -> known.containsAll(n)))
        .forEach(names::add);
    Set<String> own = any(side);
    names.removeIf(n -> n.isEmpty() || n.stream().anyMatch(own::contains));
    Optional<Token> verb =
        content.stream().filter(Token::isVerb).filter(t -> !LIGHT.contains(t.lemma())).findFirst();
    List<Token> nouns =
        content.stream()
            .filter(t -> t.isNoun() && !t.isProperNoun() || isNumber(t))
            .filter(t -> !Stems.SAYING.contains(Stems.of(t)) && !t.lemma().equals("nobody"))
            .toList();
    List<Set<String>> things = nouns.stream().map(like::thing).toList();
    boolean named = content.stream().filter(Token::isNoun).limit(1).anyMatch(Token::isProperNoun);
    Set<String> object = named ? Set.of() : object(nouns).map(like::thing).orElse(Set.of());
    Set<String> deed = new HashSet<>();
    verb.ifPresent(v -> deed.addAll(like.deed(v)));
    content.stream().filter(Token::isNoun).forEach(n -> deed.addAll(like.knownDeed(n)));
    boolean not = NEGATIVE.matcher(extent.of(event.article().text()).strip()).matches();
    boolean truce =
        verb.filter(v -> ENDED.contains(v.lemma())).isPresent()
            && content.stream()
                .filter(Token::isNoun)
                .map(like::knownDeed)
                .anyMatch(k -> k.contains(ATTACK) && !k.contains(STRIKE));
    return truce
        ? new Promise(event, Set.of(ATTACK), Set.of(), List.of(), names, side, true)
        : new Promise(event, deed, object, things, names, side, not);
  }

  private static Set<String> any(List<Set<String>> ways) {
    return ways.stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  /** The head of the first nouns that stand side by side: the "hospital" of "a field hospital". */
  private static Optional<Token> object(List<Token> nouns) {
    Optional<Token> head = Optional.empty();
    for (Token noun : nouns) {
      boolean next =
          head.filter(h -> noun.span().start() - h.span().end() > 1).isEmpty() && noun.isNoun();
      if (!next && head.isPresent()) {
        return head;
      }
      head = next ? Optional.of(noun) : head;
    }
    return head;
  }

  private static boolean isNumber(Token token) {
    return token.tag().equals("CD")
        && token.text().matches("[0-9].*")
        && !DAY.matcher(token.text()).matches();
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

  /** How many of its words some keys hold, the deed being one. */
  int shared(Set<String> keys) {
    return count(things, keys) + count(names, keys) + (isDeed(keys) ? worth() : 0);
  }

  /**
   * Whether some keys speak of it: of what the deed is done to, and of three of its words, or of
   * two where the report recalls that something was to be; of what candidates and citizens promise,
   * of half of the words at least.
   */
  boolean isIn(Set<String> keys, boolean recalled) {
    int all = size();
    boolean what =
        object.isEmpty()
            ? count(names, keys) > 0 || isDeed(keys)
            : object.stream().anyMatch(keys::contains);
    boolean enough = all >= MORE || all == FEW && isByBody();
    int least = isByBody() ? Math.min(recalled ? FEW : MORE, all) : Math.max(MORE, (all + 1) / 2);
    return enough && what && shared(keys) >= least;
  }

  private boolean isByBody() {
    return event.actor().stream()
        .map(Mention::actor)
        .noneMatch(a -> a.kind() == Kind.PERSON || PRIVATE.contains(a.sector()));
  }

  /** A strike tells more of itself than other deeds. */
  private int worth() {
    return deed.contains(STRIKE) ? FEW : 1;
  }

  /** Whether some keys have a thing of it, and no other number than its own. */
  boolean isAllIn(Set<String> keys) {
    boolean other =
        numbers(keys.stream())
            && things.stream().anyMatch(t -> numbers(t.stream()))
            && things.stream().filter(t -> numbers(t.stream())).noneMatch(keys::containsAll);
    return (things.isEmpty() || count(things, keys) > 0) && !other;
  }

  private static boolean numbers(Stream<String> keys) {
    return keys.anyMatch(k -> k.matches("[0-9]+") && !DAY.matcher(k).matches());
  }

  /** Whether those in it besides the promiser are named by some keys, or nobody is. */
  boolean isTo(Set<String> keys) {
    return names.isEmpty() || count(names, keys) > 0;
  }

  /** How many words it has by which it can be known. */
  int size() {
    return things.size() + names.size() + (deed.isEmpty() ? 0 : worth());
  }

  /** Whether whoever promised is called by one of some words. */
  boolean isBy(Set<String> keys) {
    return side.stream().anyMatch(keys::containsAll);
  }

  /** Whether a word is of a name of whoever promised. */
  boolean isOwnName(String name) {
    return side.stream().anyMatch(way -> way.contains(name));
  }

  /** Whether one person promised it, who is told of by name or as he or she. */
  boolean isPersonal() {
    return event.actor().stream().map(Mention::actor).allMatch(a -> a.kind() == Kind.PERSON);
  }

  /** Whether one of some keys is the deed. */
  boolean isDeed(Set<String> keys) {
    return deed.stream().anyMatch(keys::contains);
  }

  private static int count(List<Set<String>> words, Set<String> keys) {
    return (int) words.stream().filter(w -> w.stream().anyMatch(keys::contains)).count();
  }
}
