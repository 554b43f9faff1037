package org.entente.context;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Times in a deed's sentence that tell when something else was: "jailed a man convicted in 2013",
 * "charged him over a 2010 massacre", "ordered him to appear on May 3".
 */
record Elsewhere(Event event, Sentence sentence, Token deed) {
  /** Deeds that words do: what they are about has its own day. */
  private static final Set<EventType> WORDS =
      Set.of(
          EventType.ACCUSE,
          EventType.AGREE,
          EventType.CONCEDE,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.SUPPORT,
          EventType.THREATEN);

  /** Words that are mostly about something that was done. */
  private static final Set<EventType> MATTERS =
      EnumSet.of(EventType.ACCUSE, EventType.CONCEDE, EventType.REQUEST);

  /** Prepositions before what a deed is part of, whose day it shares. */
  private static final Set<String> SHARED =
      Set.of("in", "at", "on", "during", "amid", "throughout");

  /** Prepositions before what a deed is not part of. */
  private static final Set<String> APART = Set.of("after", "before", "of", "until", "since", "for");

  /** Whether a time is of something else than the deed. */
  boolean has(Timed time) {
    if (sentence.dominates(time.head(), deed)) {
      return false;
    }
    return again(time) || ofClause(time) || ofNoun(time) || ofMatter(time) || toCome(time);
  }

  // "Every spring": no spring in particular.
  private boolean again(Timed time) {
    return sentence.children(time.head(), "det").stream()
        .anyMatch(d -> d.text().matches("(?i)every|each"));
  }

  /** Whether the deed is told in a clause within the sentence that a time long ago belongs to. */
  boolean gives(Timed time) {
    return old(time)
        && teller(time.head())
            .filter(v -> sentence.dominates(v, deed) && v.index() <= deed.index())
            .isPresent()
        && deed.index() < time.head().index();
  }

  private boolean old(Timed time) {
    return EventTime.old(event, time.time());
  }

  // "A group founded in 2003", "accused of killing two men in 1999".
  private boolean ofClause(Timed time) {
    return old(time)
        && teller(time.head())
            .filter(v -> v.index() > deed.index() && !sentence.dominates(v, deed))
            .isPresent();
  }

  /** The last verb before a time that heads a clause which tells of a noun or of a reason. */
  private Optional<Token> teller(Token time) {
    return sentence.tokens().stream()
        .filter(v -> v.index() < time.index() && v.tag().matches("VB[DGN]"))
        .filter(v -> !v.plainRelation().equals("aux"))
        .max(Comparator.comparingInt(Token::index))
        .map(this::first)
        .filter(this::isInner);
  }

  private Token first(Token verb) {
    return verb.plainRelation().equals("conj") && sentence.token(verb.head()).isVerb()
        ? sentence.token(verb.head())
        : verb;
  }

  private boolean isInner(Token verb) {
    boolean behind = verb.head() >= 0 && verb.head() < verb.index();
    boolean introduced =
        sentence.children(verb, "mark", "case").stream().anyMatch(m -> m.tag().equals("IN"));
    return behind
        && switch (verb.plainRelation()) {
          case "acl", "amod" -> true;
          case "dep" -> sentence.token(verb.head()).isVerb() && !verb.tag().equals("VBG");
          case "advcl" -> introduced && verb.tag().equals("VBG");
          default -> false;
        };
  }

  // "A 2010 massacre", "the October 26 election", "Sunday's attack".
  private boolean ofNoun(Timed time) {
    Optional<Token> noun =
        sentence
            .head(time.head())
            .filter(Token::isNoun)
            .filter(n -> time.head().plainRelation().matches("compound|nummod|amod|nmod"))
            .filter(n -> time.head().index() < n.index())
            .filter(n -> n.index() != deed.index() && n.index() > deed.index());
    if (noun.isEmpty()) {
      return false;
    }
    List<Token> cases = sentence.children(noun.get(), "case");
    if (cases.isEmpty()) {
      return old(time) || WORDS.contains(event.code().type());
    }
    return old(time)
        ? cases.stream().noneMatch(c -> SHARED.contains(c.lemma()))
        : cases.stream().anyMatch(c -> APART.contains(c.lemma()));
  }

  // "Protested over the bombing of a camp in 2008", "apologised for the murder of a king in 1961".
  private boolean ofMatter(Timed time) {
    return old(time)
        && MATTERS.contains(event.code().type())
        && sentence.children(deed, "obj", "obl").stream()
            .filter(n -> n.isNoun() && n.index() < time.head().index())
            .filter(n -> !n.equals(time.head()))
            .filter(
                n -> sentence.children(n, "case").stream().noneMatch(c -> c.lemma().equals("with")))
            .anyMatch(this::isDeed);
  }

  /** "The murder of a king". */
  private boolean isDeed(Token noun) {
    return sentence.children(noun, "nmod").stream()
            .flatMap(of -> sentence.children(of, "case").stream())
            .anyMatch(c -> c.lemma().equals("of"))
        && sentence.children(noun, "det").stream().anyMatch(d -> d.lemma().equals("the"));
  }

  // What was done is done before what is to come.
  private boolean toCome(Timed time) {
    return time.head().index() != deed.index()
        && isPast()
        && event.article().date().filter(d -> time.time().from().isAfter(d)).isPresent();
  }

  private boolean isPast() {
    if (!deed.tag().equals("VBN")) {
      return deed.tag().equals("VBD");
    }
    List<Token> aids = sentence.children(deed, "aux");
    return aids.isEmpty()
        ? sentence.child(deed, "nsubj").isPresent()
        : aids.stream().noneMatch(a -> a.tag().matches("MD|VB"))
            && aids.stream().anyMatch(a -> a.tag().equals("VBD") || a.lemma().equals("have"));
  }
}
