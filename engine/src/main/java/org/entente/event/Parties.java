package org.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.CalendarNames;
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
  private static final Set<String> OWNERS =
      Set.of(
          "of",
          "by",
          "from",
          "in",
          "at",
          "between",
          "against",
          "on",
          "for",
          "with",
          "to",
          "including",
          "inside",
          "near",
          "within",
          "across");

  /** "The Libyan branch of al-Qaeda" is al-Qaeda before it is Libyan. */
  private static final Set<String> BRANCHES =
      Set.of(
          "affiliate",
          "branch",
          "arm",
          "wing",
          "offshoot",
          "faction",
          "chapter",
          "cell",
          "franchise");

  /** "The Iraq war", "the Ukraine crisis": named after a country, not its doing. */
  private static final Set<String> MATTERS =
      Set.of("war", "crisis", "conflict", "question", "issue", "debate", "syndrome", "memorial");

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

  private static final Set<String> JOINT = Set.of("of", "from");

  /** How well a phrase serves as a party: an actor, an actor inside it, a place, a mere thing. */
  static final double ACTOR = 1;

  static final double OWNED = 0.97;
  static final double PLACE = 0.8;
  static final double PART = 0.7;
  static final double THING = 0.2;
  private static final double FAINT = 0.02;

  private static final Set<String> TIMES =
      Set.of(
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "today",
          "yesterday",
          "tomorrow",
          "week",
          "month",
          "year",
          "day",
          "time");

  /** Whether a word is a day, a month or a measure of time. */
  static boolean isTime(Token word) {
    String lemma = Lexicon.lemma(word);
    return TIMES.contains(lemma) || CalendarNames.contains(lemma);
  }

  private static final Set<String> ARMED = Set.of("MIL", "REB", "PRM", "UAF");

  private final Sentence sentence;
  private final Map<Integer, Mention> byHead = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  private final Map<Integer, Mention> places = new HashMap<>();
  private final Apposed apposed;

  Parties(Sentence sentence, List<Mention> all, List<Mention> places) {
    this.sentence = sentence;
    for (Mention mention : all) {
      if (mention.isIn(sentence)) {
        mentions.add(mention);
        byHead.putIfAbsent(mention.head(), mention);
      }
    }
    this.apposed = new Apposed(sentence, byHead);
    places.stream()
        .filter(p -> p.isIn(sentence))
        .forEach(p -> this.places.putIfAbsent(p.head(), p));
  }

  /** All actors that the phrases name, without repeats. */
  List<Mention> of(List<Token> phrases) {
    return distinct(
        phrases.stream()
            .flatMap(p -> of(p, 0).stream())
            .flatMap(m -> named(m).each().stream())
            .toList());
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
        .filter(t -> !t.relation().equals("obl:tmod") && !isTime(t))
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

  boolean names(Token phrase) {
    return !of(phrase, 0).isEmpty();
  }

  /** Whether a phrase names an actor or a place. */
  boolean undergoes(Token phrase) {
    return names(phrase) || place(phrase).isPresent();
  }

  /** How well phrases serve as a party of an event, from 0 (nobody) to 1 (an actor by itself). */
  double worth(List<Token> phrases) {
    return phrases.stream().mapToDouble(this::worth).max().orElse(0);
  }

  private double worth(Token phrase) {
    if (at(phrase).isPresent()) {
      return own(phrase) ? THING : ACTOR;
    }
    if (places.containsKey(phrase.index())) {
      return PLACE;
    }
    if (owned(phrase)) {
      return OWNED;
    }
    if (undergoes(phrase)) {
      return PART;
    }
    return phrase.isNoun() && !isTime(phrase) ? THING : FAINT;
  }

  /** "the minister's plan", "the Kenyan proposal": whose it is stands in front. */
  private boolean owned(Token phrase) {
    return !MATTERS.contains(Lexicon.lemma(phrase))
        && sentence.children(phrase, "nmod:poss", "compound", "amod").stream()
            .anyMatch(c -> !c.isPronoun() && byHead.containsKey(c.index()));
  }

  /** "withdrew its troops", "drew down troops": one's own fighters do not undergo what one does. */
  private boolean own(Token phrase) {
    List<Token> owners = sentence.children(phrase, "nmod:poss");
    boolean bare = sentence.children(phrase, "det").isEmpty() && !owned(phrase);
    return (owners.isEmpty() ? bare : owners.stream().anyMatch(Token::isPronoun))
        && at(phrase)
            .filter(m -> m.form() == Mention.Form.NOMINAL && ARMED.contains(m.actor().sector()))
            .isPresent();
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

  /** The name that a party's common noun is apposed to, else the party. */
  Mention apposed(Mention party) {
    return party.isIn(sentence) ? apposed.named(party) : party;
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

  /** Whether two mentions are of one actor. */
  static boolean same(Mention a, Mention b) {
    boolean there = a.head() == b.head() && a.sentence() == b.sentence();
    return there && a.actor().equals(b.actor())
        || !a.actor().id().isEmpty() && a.actor().equals(b.actor())
        || a.actor().kind() != Kind.UNKNOWN && a.actor().name().equals(b.actor().name());
  }

  private List<Mention> of(Token phrase, int depth) {
    Optional<Mention> direct = at(phrase);
    if (direct.isPresent()) {
      List<Mention> several = severally(phrase, direct.get());
      return several.isEmpty() ? apposed.names(phrase, direct.get()) : several;
    }
    List<Mention> person = apposed.person(phrase);
    if (!person.isEmpty() || depth >= DEPTH) {
      return person;
    }
    for (List<Token> nearer : inside(phrase)) {
      List<Mention> found = new ArrayList<>();
      nearer.forEach(t -> found.addAll(of(t, depth + 1)));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "The leaders of Peru and Chile", "Omani and Indian ships": one mention, but of both. */
  private List<Mention> severally(Token phrase, Mention mention) {
    if (!phrase.tag().equals("NNS") && !phrase.tag().equals("NNPS")) {
      return List.of();
    }
    List<Mention> nations = nations(phrase);
    if (countries(nations) > 1) {
      return nations.stream().map(n -> of(n, mention)).toList();
    }
    List<Mention> owners =
        withConjuncts(
                sentence.children(phrase, "nmod").stream()
                    .filter(
                        n ->
                            sentence.children(n, "case").stream()
                                .anyMatch(c -> JOINT.contains(Lexicon.lemma(c))))
                    .toList())
            .stream()
            .flatMap(t -> Optional.ofNullable(byHead.get(t.index())).stream())
            .filter(m -> m.actor().kind() == Kind.STATE)
            .toList();
    return countries(owners) > 1 ? owners : List.of();
  }

  private static long countries(List<Mention> states) {
    return states.stream().map(m -> m.actor().country()).distinct().count();
  }

  /** The states of adjectives joined before a noun. */
  private List<Mention> nations(Token phrase) {
    return withConjuncts(sentence.children(phrase, "amod", "compound")).stream()
        .filter(t -> t.index() < phrase.index())
        .flatMap(t -> Optional.ofNullable(byHead.get(t.index())).stream())
        .filter(m -> m.actor().kind() == Kind.STATE)
        .toList();
  }

  /** One nation's share of a phrase: the "Omani" of "Omani and Indian ships" as Oman's ships. */
  private static Mention of(Mention nation, Mention phrase) {
    Actor state = nation.actor();
    if (phrase.actor().country().equals(state.country())) {
      return phrase;
    }
    Actor share =
        new Actor(
            nation.text() + " " + phrase.actor().name().replaceFirst("^\\p{Lu}\\w* ", ""),
            "",
            state.country(),
            phrase.actor().sector(),
            phrase.actor().office(),
            phrase.actor().kind(),
            state.confidence());
    return nation.as(share, new Reason("actor", "rule:joined adjectives", nation.span(), ""));
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

  /** Where else in the phrase its owner may stand, best first. */
  private List<List<Token>> inside(Token phrase) {
    List<List<Token>> places = new ArrayList<>();
    if (BRANCHES.contains(Lexicon.lemma(phrase))) {
      places.add(withConjuncts(prepositional(phrase)));
    }
    List<Token> owners = withConjuncts(sentence.children(phrase, "nmod:poss"));
    boolean pronouns = owners.stream().allMatch(Token::isPronoun);
    List<Token> owned = pronouns ? owners : List.of();
    places.add(pronouns ? List.of() : owners);
    places.add(
        MATTERS.contains(Lexicon.lemma(phrase))
            ? List.of()
            : sentence.children(phrase, "compound", "amod", "flat"));
    places.add(owned);
    places.add(withConjuncts(prepositional(phrase)));
    places.add(sentence.children(phrase, "appos"));
    if (phrase.isVerb()) {
      places.add(sentence.children(phrase, "nsubj", "obj", "nsubj:pass"));
    }
    return places;
  }

  private List<Token> prepositional(Token phrase) {
    return sentence.children(phrase, "nmod", "obl").stream()
        .filter(
            t ->
                sentence.children(t, "case").stream()
                    .anyMatch(c -> OWNERS.contains(Lexicon.lemma(c))))
        .toList();
  }

  private List<Token> withConjuncts(List<Token> tokens) {
    List<Token> all = new ArrayList<>();
    for (Token token : tokens) {
      all.add(token);
      all.addAll(sentence.children(token, "conj"));
    }
    return all;
  }
}
