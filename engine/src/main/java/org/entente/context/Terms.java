package org.entente.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.TimeExpression;
import org.entente.model.Token;

/**
 * From when until when a measure holds, and what is promised by when and on what condition.
 *
 * @param effective first and last day of a measure
 * @param commitment the promise, where there is one
 * @param taken the times that were read so, which are not the time of the event itself
 */
record Terms(Event.Effective effective, Optional<Event.Commitment> commitment, List<Timed> taken) {
  private static final Set<Status> OPEN =
      Set.of(Status.HYPOTHETICAL, Status.NEGATED, Status.DENIED);
  private static final Set<EventType> PROMISES = Set.of(EventType.AGREE, EventType.THREATEN);

  /** The terms of a deed. */
  static Terms of(Event event, Token deed, AnnotatedArticle article, SettingWords words) {
    return new Reading(event, deed, article, words).terms();
  }

  private record Reading(Event event, Token deed, AnnotatedArticle article, SettingWords words) {

    Terms terms() {
      List<Timed> own = Timed.in(article, sentence()).stream().filter(this::belongs).toList();
      Optional<Timed> by = own.stream().filter(t -> ahead(t) && has("by", t)).findFirst();
      Optional<Timed> from = own.stream().filter(this::starts).findFirst();
      Optional<Timed> until =
          own.stream()
              .filter(t -> has("until", t) && !by.equals(Optional.of(t)))
              .filter(t -> from.isPresent() || ahead(t))
              .findFirst();
      Optional<Timed> due =
          by.or(() -> scheduled(own, from, until)).or(() -> from.filter(f -> promises()));
      List<Timed> taken = new ArrayList<>();
      due.ifPresent(taken::add);
      from.ifPresent(taken::add);
      until.ifPresent(taken::add);
      return new Terms(
          new Event.Effective(from.map(t -> t.time().from()), until.map(t -> t.time().to())),
          commitment(due),
          List.copyOf(taken));
    }

    /** A promise, a threat, a concession to come, or a measure that is announced. */
    private boolean promises() {
      boolean toCome =
          event.code().type() == EventType.CONCEDE
              && event.reasons().stream()
                  .anyMatch(r -> r.row().matches("operators:(future|plan|commit).*"));
      return PROMISES.contains(event.code().type()) || toCome || event.status() == Status.FUTURE;
    }

    private Sentence sentence() {
      return event.sentence();
    }

    // A time belongs to the deed where it depends on it at any depth, but not on another clause's
    // verb that tells of something else in the past.
    private boolean belongs(Timed time) {
      if (time.countsFrom(sentence()) || names(time.head())) {
        return false;
      }
      boolean own = sentence().dominates(deed, time.head()) && !crosses(time.head());
      boolean hosted =
          Clause.host(sentence(), deed)
              .flatMap(h -> Clause.steps(sentence(), time.head(), h))
              .isPresent();
      return own || hosted;
    }

    // "This year's campaign" is no day of what is promised in it, "next week's summit" that of the
    // summit.
    private boolean names(Token time) {
      return time.relation().equals("nmod:poss") && time.head() != deed.index();
    }

    private boolean crosses(Token word) {
      Token at = word;
      while (at.head() >= 0 && at.index() != deed.index()) {
        boolean promised = at.index() == promisedDeed().index();
        if (at.tag().equals("VBD") || words.is("promise", at) && at.isVerb() && !promised) {
          return true;
        }
        at = sentence().token(at.head());
      }
      return false;
    }

    private boolean has(String role, Timed time) {
      return time.preposition().filter(p -> words.is(role, p)).isPresent();
    }

    private boolean ahead(Timed time) {
      return article.article().date().map(d -> time.time().to().isAfter(d)).orElse(false)
          || article.article().date().isEmpty() && deed.tag().equals("VB");
    }

    private boolean starts(Timed time) {
      Span before = new Span(sentence().span().start(), time.time().span().start());
      boolean force = words.holds("force", lastWords(before));
      return ahead(time) && (has("from", time) || force);
    }

    private String lastWords(Span before) {
      String text = before.of(article.text());
      return text.substring(Math.max(0, text.length() - 30))
          .replaceAll(" (on|from) *$", "")
          .strip();
    }

    // "will leave on 1 May" is a promise for that day.
    private Optional<Timed> scheduled(
        List<Timed> own, Optional<Timed> from, Optional<Timed> until) {
      return promises() && event.status() != Status.HYPOTHETICAL
          ? own.stream()
              .filter(this::ahead)
              .filter(t -> from.filter(t::equals).isEmpty() && until.filter(t::equals).isEmpty())
              .findFirst()
          : Optional.empty();
    }

    private Optional<Event.Commitment> commitment(Optional<Timed> due) {
      if (due.isEmpty() && !(promises() && isPromise())) {
        return Optional.empty();
      }
      if (open() || foretold() || guessed()) {
        return Optional.empty();
      }
      return Optional.of(
          new Event.Commitment(what(), due.map(t -> t.time().to()), byText(due), condition()));
    }

    // Without a day only what is promised in so many words is one: "vowed to leave", "will leave".
    private boolean isPromise() {
      boolean vowed = words.is("promise", deed) && promisedDeed().index() != deed.index();
      return vowed || shall() && announced();
    }

    /** "Which way they will go", "said they will help": what one is told to be going to do. */
    private boolean announced() {
      return (event.status() != Status.CLAIMED || isOwnWord())
          && sentence().child(deed, "aux:pass").isEmpty()
          && !deed.relation().matches("acl:relcl|csubj");
    }

    /** "Peru will shut the port, its minister said": a state's own officials announce for it. */
    private boolean isOwnWord() {
      return event
          .speaker()
          .map(Mention::actor)
          .filter(s -> s.sector().equals("GOV") && !s.country().isEmpty())
          .filter(
              s ->
                  event.actor().stream()
                      .map(Mention::actor)
                      .anyMatch(a -> a.sector().equals("GOV") && a.country().equals(s.country())))
          .isPresent();
    }

    private boolean shall() {
      return sentence().children(deed, "aux").stream().anyMatch(a -> words.is("shall", a));
    }

    /** What is only hoped or not so is no promise, unless it hangs on a condition. */
    private boolean open() {
      return OPEN.contains(event.status()) && condition().isEmpty();
    }

    /** "Warned that his rival would ruin them": who tells what another will do promises nothing. */
    private boolean foretold() {
      return words.is("telling", deed)
          && sentence().children(promisedDeed(), "nsubj", "nsubj:pass", "expl").stream()
              .anyMatch(s -> !own(s));
    }

    private boolean own(Token subject) {
      boolean person = event.actor().stream().anyMatch(a -> a.actor().kind() == Kind.PERSON);
      return subject.isPronoun() && !(person && words.is("thing", subject))
          || event.actor().stream().anyMatch(a -> a.span().overlaps(subject.span()));
    }

    /** What no row of a table promises must be told as to come. */
    private boolean guessed() {
      boolean tables =
          event.reasons().stream()
              .anyMatch(r -> r.row().matches("(triggers-|operators:|moods:).*"));
      return !tables && !words.is("promise", deed) && !shall() && !deed.tag().equals("VB");
    }

    // "to leave by June": from the infinitive's own "to", without the condition and the full stop.
    private String what() {
      Token promised = promisedDeed();
      int from =
          sentence().children(promised, "mark", "advmod").stream()
              .filter(m -> m.relation().equals("mark") || words.is("not", m))
              .mapToInt(Token::index)
              .filter(m -> m < promised.index())
              .min()
              .orElse(promised.index());
      return sentence().subtree(promised).stream()
          .filter(t -> t.index() >= from && !isCondition(promised, t) && !beside(promised, t))
          .filter(t -> !t.text().matches("[.!?,;]"))
          .map(Token::span)
          .reduce(Span::union)
          .map(s -> s.of(article.text()))
          .orElse("");
    }

    /** "…, the minister said". */
    private boolean beside(Token promised, Token word) {
      return sentence().children(promised, "parataxis").stream()
          .anyMatch(p -> p.index() > promised.index() && sentence().dominates(p, word));
    }

    private boolean isCondition(Token promised, Token word) {
      return condition(promised).filter(c -> sentence().dominates(c, word)).isPresent();
    }

    // The infinitive that a verb of promising governs, else the deed.
    private Token promisedDeed() {
      return words.is("promise", deed)
          ? sentence().child(deed, "xcomp", "ccomp", "acl").orElse(deed)
          : deed;
    }

    private String byText(Optional<Timed> due) {
      return due.map(this::span).map(s -> s.of(article.text())).orElse("");
    }

    private Span span(Timed due) {
      TimeExpression time = due.time();
      return due.preposition()
          .filter(p -> words.is("by", p) || p.tag().equals("IN"))
          .map(p -> p.span().union(time.span()))
          .orElse(time.span());
    }

    private String condition() {
      return condition(deed)
          .or(() -> condition(promisedDeed()))
          .map(c -> Clause.extent(sentence(), c).of(article.text()))
          .orElse("");
    }

    private Optional<Token> condition(Token verb) {
      return sentence().children(verb, "advcl").stream()
          .filter(
              c -> sentence().children(c, "mark").stream().anyMatch(m -> words.is("condition", m)))
          .findFirst();
    }
  }
}
