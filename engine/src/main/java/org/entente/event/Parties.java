package org.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * From a noun phrase to the actors it names: the phrase itself, or the one whose deed or part it
 * is, as in "a decision of the court" or "Baku's shelling".
 */
final class Parties {
  private static final int DEPTH = 3;

  /** What those of a sector are called for short. */
  private static final Map<String, String> SECTORS =
      Map.of(
          "REB",
          "rebel",
          "MIL",
          "army",
          "COP",
          "police",
          "JUD",
          "court",
          "LEG",
          "parliament",
          "LAB",
          "union");

  private final Sentence sentence;
  private final Map<Integer, Mention> byHead = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Integer, Mention> places = new HashMap<>();
  private final Apposed apposed;
  private final SeveralStates several;
  private final Owners owners;

  Parties(Sentence sentence, List<Mention> all, List<Mention> places) {
    this.sentence = sentence;
    for (Mention mention : all) {
      if (mention.isIn(sentence)) {
        mentions.add(mention);
        byHead.putIfAbsent(mention.head(), mention);
      }
    }
    this.apposed = new Apposed(sentence, byHead);
    this.several = new SeveralStates(sentence, byHead);
    this.owners = new Owners(sentence);
    places.stream()
        .filter(p -> p.isIn(sentence))
        .forEach(p -> this.places.putIfAbsent(p.head(), p));
  }

  /** All actors that the phrases name, without repeats. */
  List<Mention> of(List<Token> phrases) {
    List<Mention> all =
        distinct(
            phrases.stream()
                .flatMap(p -> of(p, 0).stream())
                .flatMap(m -> named(m).each().stream())
                .toList());
    return all.stream().filter(m -> all.stream().noneMatch(o -> holds(o, m))).toList();
  }

  /** "Members of the band Plokht" hold the "Plokht" that the parse may take for a second party. */
  private static boolean holds(Mention outer, Mention inner) {
    return outer.sentence() == inner.sentence()
        && outer.first() < inner.first()
        && inner.last() <= outer.last();
  }

  private List<Mention> of(Token phrase, int depth) {
    Optional<Mention> direct = at(phrase);
    if (direct.isPresent()) {
      List<Mention> states = several.in(phrase, direct.get());
      return states.isEmpty() ? apposed.names(phrase, direct.get()) : states;
    }
    List<Mention> person = apposed.person(phrase);
    if (!person.isEmpty() || depth >= DEPTH) {
      return person;
    }
    for (List<Token> nearer : owners.of(phrase)) {
      List<Mention> found = new ArrayList<>();
      nearer.forEach(t -> found.addAll(of(t, depth + 1)));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** For a pronoun its antecedent, where the same sentence names it: a reader wants the name. */
  private Mention named(Mention mention) {
    if (mention.form() != Mention.Form.PRONOUN || mention.actor().kind() == Kind.UNKNOWN) {
      return mention;
    }
    return mentions.stream()
        .filter(m -> m.form() != Mention.Form.PRONOUN && m.form() != Mention.Form.ADJECTIVE)
        .filter(m -> same(m, mention))
        .findFirst()
        .orElse(mention);
  }

  /** The mention a token is the head of, or else the shortest that covers it. */
  Optional<Mention> at(Token token) {
    Mention head = byHead.get(token.index());
    if (head != null) {
      return Optional.of(head);
    }
    return mentions.stream()
        .filter(m -> m.first() <= token.index() && token.index() <= m.last())
        .min((a, b) -> Integer.compare(a.last() - a.first(), b.last() - b.first()));
  }

  /** The actors that the phrases name, or else the places they are in. */
  List<Mention> undergoing(List<Token> phrases) {
    List<Mention> actors = of(phrases);
    return actors.isEmpty()
        ? phrases.stream().flatMap(t -> place(t).stream()).distinct().toList()
        : actors;
  }

  /** The phrases as they stand, for what is attacked or seized without being anybody known. */
  List<Mention> unresolved(List<Token> phrases, String text) {
    return phrases.stream()
        .filter(Token::isNoun)
        .filter(t -> !t.relation().equals("obl:tmod") && !TimeNouns.has(t))
        .map(t -> unresolved(t, text))
        .toList();
  }

  private Mention unresolved(Token head, String text) {
    int first =
        sentence.children(head, "det", "amod", "compound", "nummod").stream()
            .mapToInt(Token::index)
            .filter(i -> i < head.index())
            .min()
            .orElse(head.index());
    Span span = sentence.token(first).span().union(head.span());
    String words = span.of(text);
    return new Mention(
        sentence.index(),
        first,
        head.index(),
        head.index(),
        span,
        words,
        Mention.Form.NOMINAL,
        Actor.unknown(words),
        List.of(new Reason("actor", "rule:unresolved object", span, "")));
  }

  /** Whether a phrase is itself a person or state, not only of one. */
  boolean is(Token phrase, Kind kind) {
    return at(phrase).filter(m -> m.actor().kind() == kind).isPresent();
  }

  /**
   * The words for whoever a token is, its own first: "it" that stands for the rebels, and the name
   * of a court, are "rebel" and "court" as well.
   */
  Stream<String> lemmas(Token token) {
    Stream<String> own = Stream.of(Lexicon.lemma(token));
    return token.isPronoun() || token.isProperNoun()
        ? Stream.concat(own, of(List.of(token)).stream().flatMap(m -> words(m.actor())))
        : own;
  }

  private static Stream<String> words(Actor actor) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    String one = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    return Stream.of(last, one, SECTORS.getOrDefault(actor.sector(), last));
  }

  /** Whether a phrase names an actor. */
  boolean names(Token phrase) {
    return !of(phrase, 0).isEmpty();
  }

  /** The country of all that the sentence names, where it is one. */
  Optional<String> onlyCountry() {
    List<String> all =
        Stream.concat(mentions.stream(), places.values().stream())
            .flatMap(m -> m.actor().knownCountry().stream())
            .distinct()
            .toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Whether a phrase names an actor or a place. */
  boolean undergoes(Token phrase) {
    return names(phrase) || place(phrase).isPresent();
  }

  private Optional<Mention> place(Token phrase) {
    Mention here = places.get(phrase.index());
    return here != null
        ? Optional.of(here)
        : sentence.children(phrase, "nmod", "appos", "compound").stream()
            .map(c -> places.get(c.index()))
            .filter(m -> m != null)
            .findFirst();
  }

  /** Whether a phrase is a place by itself. */
  boolean isPlace(Token phrase) {
    return places.containsKey(phrase.index());
  }

  /** Whether a word is the head of somebody's mention. */
  boolean isHead(Token word) {
    return byHead.containsKey(word.index());
  }

  /** The name that a party's common noun is apposed to, else the party. */
  Mention apposed(Mention party) {
    return party.isIn(sentence) ? apposed.named(party) : party;
  }

  /** The mentions less those of somebody who stands before them. */
  static List<Mention> distinct(List<Mention> mentions) {
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : mentions) {
      if (kept.stream().noneMatch(k -> same(k, mention))) {
        kept.add(mention);
      }
    }
    return kept;
  }

  /** Whether two mentions are of one actor. */
  static boolean same(Mention a, Mention b) {
    boolean there = a.head() == b.head() && a.sentence() == b.sentence();
    return there && a.actor().equals(b.actor())
        || !a.actor().id().isEmpty() && a.actor().equals(b.actor())
        || a.actor().kind() != Kind.UNKNOWN && a.actor().name().equals(b.actor().name());
  }
}
