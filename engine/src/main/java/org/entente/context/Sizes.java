package org.entente.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * How many were killed, hurt or arrested in an event, or took part in a protest: counted in its own
 * sentence, or in the next where that tells of no such event itself.
 */
final class Sizes {
  private static final Set<String> NUMBERS =
      Set.of("dozen", "score", "hundred", "thousand", "ten", "million");

  /** Whom a number counts. */
  private enum Role {
    DEAD,
    INJURED,
    ARRESTED,
    PROTESTERS
  }

  private record Word(Role role, String counted, Set<String> lemmas, String row) {}

  private record Count(Role role, String number, Span span, Token at, String row) {}

  private final List<Word> words = new ArrayList<>();

  private Sizes() {}

  static Sizes load(Knowledge knowledge) {
    Sizes sizes = new Sizes();
    for (Row row : knowledge.table("sizewords").rows()) {
      sizes.words.add(
          new Word(
              row.constant(Role.class, "role"),
              row.get("counted"),
              Set.copyOf(row.list("words")),
              row.name()));
    }
    return sizes;
  }

  /** The event with its numbers; {@code all} are the events of its sentence and of the next. */
  Event of(Event event, List<Event> all, AnnotatedArticle article) {
    if (!takes(event.code().type())) {
      return event;
    }
    Map<Role, Count> found = new EnumMap<>(Role.class);
    for (Count count : counts(event.sentence(), article)) {
      if (fits(event, count.role()) && nearest(event, count, all)) {
        found.putIfAbsent(count.role(), count);
      }
    }
    next(event, all, article).stream()
        .filter(c -> fits(event, c.role()))
        .forEach(c -> found.putIfAbsent(c.role(), c));
    crowd(event, article).ifPresent(c -> found.put(Role.PROTESTERS, c));
    return found.isEmpty() ? event : event.sized(size(found), reasons(found));
  }

  private static boolean takes(EventType type) {
    return type == EventType.ASSAULT || type == EventType.PROTEST || type == EventType.COERCE;
  }

  private static boolean fits(Event event, Role role) {
    return switch (event.code().type()) {
      case ASSAULT -> role == Role.DEAD || role == Role.INJURED;
      case COERCE -> role == Role.ARRESTED;
      default -> true;
    };
  }

  // A number belongs to the event read from its word, else to the one nearest in the sentence.
  private static boolean nearest(Event event, Count count, List<Event> all) {
    return all.stream()
        .filter(e -> e.sentence().index() == event.sentence().index())
        .filter(e -> takes(e.code().type()) && fits(e, count.role()))
        .min(Comparator.comparingInt((Event e) -> distance(e, count)).thenComparing(Event::trigger))
        .filter(e -> distance(e, count) == distance(event, count))
        .isPresent();
  }

  private static int distance(Event event, Count count) {
    Token deed = event.sentence().within(event.trigger()).get(0);
    return Math.abs(deed.index() - count.at().index());
  }

  private List<Count> next(Event event, List<Event> all, AnnotatedArticle article) {
    int index = event.sentence().index() + 1;
    boolean last =
        all.stream()
            .filter(e -> e.sentence().index() == event.sentence().index())
            .allMatch(e -> e.trigger().compareTo(event.trigger()) <= 0 || !takes(e.code().type()));
    boolean taken =
        all.stream().anyMatch(e -> e.sentence().index() == index && takes(e.code().type()));
    return !last || taken || index >= article.sentences().size()
        ? List.of()
        : counts(article.sentences().get(index), article);
  }

  private List<Count> counts(Sentence sentence, AnnotatedArticle article) {
    List<Count> counts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Word word : words) {
        if (word.lemmas().contains(token.lemma()) && !negated(sentence, token)) {
          counted(sentence, token, word)
              .ifPresent(
                  c ->
                      Quantity.of(phrase(sentence, c, article))
                          .map(n -> new Count(word.role(), n, c.span(), token, word.row()))
                          .ifPresent(counts::add));
        }
      }
    }
    return counts;
  }

  private static boolean negated(Sentence sentence, Token token) {
    return !sentence.children(token, "neg").isEmpty()
        || sentence.children(token, "advmod").stream()
            .anyMatch(a -> Set.of("not", "never", "n't").contains(a.lemma()));
  }

  private static Optional<Token> counted(Sentence sentence, Token token, Word word) {
    return switch (word.counted()) {
      case "object" -> token.isVerb() ? object(sentence, token) : Optional.empty();
      case "subject" -> sentence.child(token, "nsubj");
      case "of" ->
          sentence.children(token, "nmod", "obl").stream().findFirst().filter(t -> token.isNoun());
      default -> itself(sentence, token);
    };
  }

  private static Optional<Token> object(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "obj", "nsubj:pass")
        .or(
            () ->
                sentence
                    .head(verb)
                    .filter(h -> verb.tag().equals("VBN") && verb.plainRelation().equals("acl")))
        .or(
            () ->
                sentence
                    .head(verb)
                    .filter(h -> verb.plainRelation().equals("conj") && h.isVerb())
                    .filter(h -> verb.tag().equals("VBN"))
                    .flatMap(h -> sentence.child(h, "nsubj:pass")))
        .or(() -> sentence.child(verb, "nummod", "nsubj").filter(Sizes::isNumber))
        .or(() -> beforePassive(sentence, verb));
  }

  // "Between 10 and 15 people were killed", whose subject the parser loses
  private static Optional<Token> beforePassive(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "aux:pass")
        .filter(a -> a.index() > 0)
        .map(a -> sentence.token(a.index() - 1))
        .filter(Token::isNoun);
  }

  // "12 dead", "left dozens injured", "forty arrests"
  private static Optional<Token> itself(Sentence sentence, Token token) {
    if (token.isVerb() && !token.tag().equals("VBN")) {
      return Optional.empty();
    }
    Optional<Token> before =
        token.index() > 0
            ? Optional.of(sentence.token(token.index() - 1)).filter(Sizes::isNumber)
            : Optional.empty();
    return before.or(() -> sentence.child(token, "nummod"));
  }

  private static boolean isNumber(Token token) {
    return token.tag().equals("CD") || NUMBERS.contains(token.lemma());
  }

  private static String phrase(Sentence sentence, Token head, AnnotatedArticle article) {
    int first =
        sentence.subtree(head).stream()
            .mapToInt(Token::index)
            .filter(i -> i <= head.index())
            .min()
            .orElse(head.index());
    while (first > 0 && head.index() - first < 6 && isQualifier(sentence.token(first - 1))) {
      first--;
    }
    int last =
        isNumber(head)
            ? sentence.children(head, "nmod").stream()
                .mapToInt(Token::index)
                .max()
                .orElse(head.index())
            : head.index();
    Span span =
        sentence.token(first).span().union(sentence.token(Math.max(last, head.index())).span());
    return span.of(article.text());
  }

  private static boolean isQualifier(Token token) {
    return Set.of("at", "least", "more", "than", "about", "around", "up", "to", "nearly", "almost")
        .contains(token.text().toLowerCase(java.util.Locale.ROOT));
  }

  // "Thousands of students marched", "a crowd of 500"
  private static Optional<Count> crowd(Event event, AnnotatedArticle article) {
    if (event.code().type() != EventType.PROTEST) {
      return Optional.empty();
    }
    Sentence sentence = event.sentence();
    for (Mention mention : event.actor()) {
      if (mention.isIn(sentence) && mention.form() != Mention.Form.PRONOUN) {
        Token head = top(sentence, sentence.token(mention.head()));
        Span whole = Clause.extent(sentence, head);
        int end = Math.max(mention.span().end(), head.span().end());
        String phrase = article.text().substring(whole.start(), Math.max(end, whole.start()));
        Optional<String> number = Quantity.of(phrase).filter(n -> !n.equals("1"));
        if (number.isPresent()) {
          return Optional.of(
              new Count(
                  Role.PROTESTERS, number.get(), mention.span(), head, "rule:size of the crowd"));
        }
      }
    }
    return Optional.empty();
  }

  private static Token top(Sentence sentence, Token noun) {
    Token at = noun;
    while (at.plainRelation().equals("nmod")
        && at.head() >= 0
        && isCrowd(sentence.token(at.head()))) {
      at = sentence.token(at.head());
    }
    return at;
  }

  private static boolean isCrowd(Token token) {
    return isNumber(token) || token.isNoun();
  }

  private static Event.Size size(Map<Role, Count> found) {
    return new Event.Size(
        number(found, Role.DEAD),
        number(found, Role.INJURED),
        number(found, Role.ARRESTED),
        number(found, Role.PROTESTERS));
  }

  private static String number(Map<Role, Count> found, Role role) {
    return Optional.ofNullable(found.get(role)).map(Count::number).orElse("");
  }

  private static List<Reason> reasons(Map<Role, Count> found) {
    return found.values().stream()
        .map(
            c ->
                new Reason(
                    "size." + c.role().name().toLowerCase(java.util.Locale.ROOT),
                    c.row(),
                    c.span(),
                    c.number()))
        .toList();
  }
}
