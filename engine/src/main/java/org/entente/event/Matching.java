package org.entente.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.model.CalendarNames;
import org.entente.model.Kind;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Which trigger stands at a word of a sentence: the longest one whose conditions hold. */
final class Matching {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Arguments arguments;
  private final Events events;
  private final Map<Integer, Optional<Lexicon.Match>> known = new HashMap<>();

  /**
   * Where events stand.
   *
   * @param inside tells words with an event in their complements
   * @param at tells words that tell an event or only wrap one
   */
  record Events(Predicate<Token> inside, Predicate<Token> at) {}

  Matching(
      Sentence sentence, Lexicon lexicon, Parties parties, Arguments arguments, Events events) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.parties = parties;
    this.arguments = arguments;
    this.events = events;
  }

  /** The trigger at a word; none while the conditions of its own triggers are looked at. */
  Optional<Lexicon.Match> at(Token token) {
    Optional<Lexicon.Match> before = known.get(token.index());
    if (before != null) {
      return before;
    }
    known.put(token.index(), Optional.empty());
    Optional<Lexicon.Match> found =
        isNoun(token) || isMonth(token)
            ? Optional.empty()
            : lexicon.at(sentence, token).stream().filter(this::holds).findFirst();
    known.put(token.index(), found);
    return found;
  }

  /** "Tents for the displaced": a participle that stands for people. */
  private boolean isNoun(Token token) {
    return token.tag().equals("VBN")
        && sentence.child(token, "det").isPresent()
        && sentence.children(token, "obj", "nsubj", "nsubj:pass", "aux:pass", "cop").isEmpty();
  }

  /** "In March", "the March vote"; but "the March on Lima" is one. */
  private boolean isMonth(Token token) {
    return token.tag().equals("NNP")
        && CalendarNames.contains(token.text().toLowerCase(Locale.ROOT))
        && (token.plainRelation().equals("compound") || sentence.child(token, "det").isEmpty());
  }

  /** Who does what follows a verb: its object, its subject, or whoever is more usual. */
  TriggerClass.Doer follower(Token token) {
    return at(token).map(m -> m.trigger().type().follower()).orElse(TriggerClass.Doer.EITHER);
  }

  /** The operator that a word is, or empty. */
  String operator(Token token) {
    return at(token).flatMap(m -> m.trigger().type().operator()).orElse("");
  }

  private boolean holds(Lexicon.Match match) {
    Token token = head(match);
    return match.trigger().conditions().stream().allMatch(c -> holds(c, token));
  }

  private static Token head(Lexicon.Match match) {
    return match.words().stream()
        .filter(t -> Lexicon.lemma(t).equals(match.trigger().head()))
        .findFirst()
        .orElseThrow();
  }

  /** "The two countries". */
  private boolean isCounted(Token token) {
    return token.tag().equals("NNS")
        && sentence.child(token, "nummod").isPresent()
        && sentence.child(token, "det").isPresent();
  }

  private boolean holds(Condition condition, Token token) {
    if (condition.slot().name().equals("comp")) {
      return events.inside().test(token);
    }
    List<Token> slot = arguments.in(condition.slot(), token);
    return switch (condition.kind()) {
      case EVENT -> slot.stream().anyMatch(events.at());
      case SEVERAL -> slot.size() > 1 || slot.stream().anyMatch(this::isCounted);
      case ONE_OF ->
          slot.stream().anyMatch(t -> parties.lemmas(t).anyMatch(condition.words()::contains));
      case NONE_OF -> slot.stream().noneMatch(t -> condition.words().contains(Lexicon.lemma(t)));
      case ACTOR -> slot.stream().anyMatch(parties::names);
      case PERSON -> slot.stream().anyMatch(t -> parties.is(t, Kind.PERSON));
      case PEOPLE ->
          slot.stream().anyMatch(t -> parties.is(t, Kind.PERSON) || parties.is(t, Kind.GROUP));
      case STATE -> slot.stream().anyMatch(t -> parties.is(t, Kind.STATE));
      case EMPTY -> slot.stream().allMatch(Matching::isDay);
      default -> !slot.stream().allMatch(Matching::isDay);
    };
  }

  /** The "Monday" of "fired a missile on Monday": when, not at whom. */
  private static boolean isDay(Token phrase) {
    return CalendarNames.isWeekday(phrase.text());
  }
}
