package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Event;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * The deeds that are told by saying that somebody did as another: "Peru recalled its envoy, and
 * Chile followed suit", "as did Chile", "so has Chile", "Chile did the same".
 */
final class Echoes {
  private static final double SHARE = 0.8;
  private static final String RULE = "rule:did the same";

  /** Verbs that stand for the one before, behind "as" or "so". */
  private static final Set<String> STANDING = Set.of("did", "has", "have", "had", "does", "do");

  private final AnnotatedArticle article;
  private final List<Mention> mentions;
  private final StatusWords words;

  /** Somebody who did as another, and the word that says so. */
  private record Echo(Token verb, List<Mention> who) {}

  Echoes(AnnotatedArticle article, List<Mention> mentions, StatusWords words) {
    this.article = article;
    this.mentions = mentions;
    this.words = words;
  }

  /** Adds to an article's events, in their order, what others did likewise. */
  List<Event> over(List<Event> events) {
    List<Event> all = new ArrayList<>(events);
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        echo(token, sentence)
            .flatMap(e -> before(e, sentence, all).map(deed -> again(deed, e, sentence)))
            .ifPresent(e -> insert(all, e));
      }
    }
    return all;
  }

  private static void insert(List<Event> all, Event event) {
    all.removeIf(e -> guesses(e, event));
    int at = 0;
    while (at < all.size() && all.get(at).trigger().compareTo(event.trigger()) <= 0) {
      at++;
    }
    all.add(at, event);
  }

  /** Whether the learnt opinion alone had found as much. */
  private static boolean guesses(Event guess, Event event) {
    return guess.sentence().equals(event.sentence())
        && guess.code().type() == event.code().type()
        && guess.recipient().equals(event.recipient())
        && guess.actor().stream().allMatch(a -> Unforeseen.names(event.actor(), a))
        && guess.evidence().stream().allMatch(e -> e.row().equals(Unforeseen.ROW));
  }

  private Optional<Echo> echo(Token token, Sentence sentence) {
    List<Mention> who =
        inverted(token, sentence)
            ? named(sentence.token(token.index() + 1), sentence)
            : suits(token, sentence)
                ? sentence.children(token, "nsubj").stream()
                    .flatMap(s -> all(s, sentence).stream())
                    .toList()
                : List.of();
    return who.isEmpty() ? Optional.empty() : Optional.of(new Echo(token, who));
  }

  /** "As did Brazil", "so have Italy and Belgium". */
  private static boolean inverted(Token token, Sentence sentence) {
    int at = token.index();
    return at > 0
        && at + 1 < sentence.size()
        && STANDING.contains(token.text())
        && Set.of("as", "so").contains(sentence.token(at - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "Followed suit", "did the same", "took the same step"; not "may do so", "did not". */
  private boolean suits(Token verb, Sentence sentence) {
    boolean told =
        verb.tag().matches("VB[DZP]")
            || verb.tag().equals("VBN")
                && sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
    return told
        && sentence.children(verb, "advmod", "aux").stream()
            .noneMatch(a -> words.is("not", a) || words.is("modal", a))
        && sentence.children(verb).stream()
            .anyMatch(o -> words.is("same", verb, o) && isSame(o, sentence));
  }

  /** "Took the same step": of steps there are others. */
  private boolean isSame(Token object, Sentence sentence) {
    return !words.is("step", object)
        || sentence.children(object, "amod").stream()
            .anyMatch(a -> a.text().matches("same|similar|identical"));
  }

  private List<Mention> named(Token first, Sentence sentence) {
    return mentions.stream()
        .filter(m -> m.isIn(sentence) && known(m))
        .filter(
            m ->
                m.first() == first.index()
                    || m.first() == first.index() + 1 && first.tag().equals("DT"))
        .flatMap(m -> all(sentence.token(m.head()), sentence).stream())
        .distinct()
        .toList();
  }

  /** Who a phrase names, with whoever is joined to him. */
  private List<Mention> all(Token head, Sentence sentence) {
    return Stream.concat(Stream.of(head), sentence.children(head, "conj").stream())
        .flatMap(t -> mentions.stream().filter(m -> m.isIn(sentence) && m.head() == t.index()))
        .filter(Echoes::known)
        .toList();
  }

  private static boolean known(Mention mention) {
    return mention.actor().kind() != Kind.UNKNOWN && mention.form() != Mention.Form.PRONOUN;
  }

  /** The deed of the verb it hangs on, else the last before it, else of the sentence before. */
  private static Optional<Event> before(Echo echo, Sentence sentence, List<Event> events) {
    List<Event> may =
        events.stream()
            .filter(e -> e.status() == Status.REPORTED || e.status() == Status.CLAIMED)
            .filter(e -> e.reasons().stream().noneMatch(r -> r.row().equals(RULE)))
            .filter(e -> echo.who().stream().noneMatch(w -> Unforeseen.names(e.actor(), w)))
            .toList();
    List<Event> here =
        may.stream()
            .filter(e -> e.sentence().index() == sentence.index())
            .filter(e -> e.trigger().end() <= echo.verb().span().start())
            .toList();
    Optional<Token> main = sentence.head(echo.verb());
    Optional<Event> joined =
        here.stream()
            .filter(e -> main.filter(m -> m.span().equals(e.trigger())).isPresent())
            .findFirst();
    if (joined.isPresent() || !here.isEmpty()) {
      return joined.or(() -> here.stream().max(Comparator.comparing(Event::trigger)));
    }
    return isOpening(echo.verb(), sentence)
        ? may.stream().filter(e -> e.sentence().index() == sentence.index() - 1).findFirst()
        : Optional.empty();
  }

  /** "So did Chile", "Chile did the same": nothing else is told before it. */
  private static boolean isOpening(Token verb, Sentence sentence) {
    boolean as = verb.index() > 0 && sentence.token(verb.index() - 1).text().equals("as");
    return !as
        && sentence.tokens().subList(0, verb.index()).stream()
            .noneMatch(t -> t.tag().matches("VB[DZP]|MD") && t.head() != verb.index());
  }

  /**
   * To whom it is done: whom the echo names ("did the same to Peru"), else as before; where that is
   * the echo's own side it is done in return.
   */
  private List<Mention> recipients(Event deed, Echo echo, Sentence sentence) {
    List<Mention> named =
        sentence.children(echo.verb(), "obl").stream()
            .filter(
                o ->
                    sentence.children(o, "case").stream()
                        .anyMatch(c -> c.text().matches("to|against|with")))
            .flatMap(o -> all(o, sentence).stream())
            .toList();
    boolean own =
        deed.recipient().stream()
            .flatMap(r -> r.actor().knownCountry().stream())
            .anyMatch(c -> echo.who().stream().anyMatch(w -> w.actor().country().equals(c)));
    return !named.isEmpty() ? named : own ? deed.actor() : deed.recipient();
  }

  private Event again(Event deed, Echo echo, Sentence sentence) {
    Token verb = echo.verb();
    List<Mention> recipients = recipients(deed, echo, sentence);
    List<Reason> reasons = new ArrayList<>(deed.reasons());
    reasons.add(new Reason("event", RULE, verb.span(), "as " + deed.actor().get(0).text()));
    List<Event.Evidence> evidence = new ArrayList<>();
    evidence.add(new Event.Evidence(verb.span(), "trigger", RULE));
    echo.who().forEach(m -> evidence.add(new Event.Evidence(m.span(), "actor", RULE)));
    evidence.sort(Comparator.comparing(Event.Evidence::span));
    return new Event(
        EventId.of(article.article().id(), deed.code().type(), verb.span(), echo.who(), recipients),
        deed.article(),
        deed.code(),
        echo.who(),
        recipients,
        deed.status(),
        deed.speaker().map(s -> Unforeseen.names(deed.actor(), s) ? echo.who().get(0) : s),
        sentence,
        verb.span(),
        evidence,
        Math.round(1000 * deed.confidence() * SHARE) / 1000.0,
        reasons);
  }
}
