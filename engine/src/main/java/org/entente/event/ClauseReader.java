package org.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * Reads the propositions of one sentence. A predicate that is an operator takes the propositions in
 * its complements and makes others of them; what it takes does not stand for itself any more.
 *
 * <p>{@link Matching} tells what stands at a word, {@link Filling} who does and undergoes it,
 * {@link Composition} what an operator makes of what is inside it, {@link Hypotheticals} what is no
 * fact.
 */
final class ClauseReader {
  private static final Slot BY = new Slot("by");
  private static final Slot BETWEEN = new Slot("between");

  private static final int DEPTH = 12;

  private final Sentence sentence;
  private final Parties parties;
  private final StatusWords status;
  private final Arguments arguments;
  private final Filling filling;
  private final Suffered suffered;
  private final Moods moods;
  private final Matching matching;
  private final Composition composition;
  private final Hypotheticals hypotheticals;
  private final Map<Integer, List<Proposition>> read = new HashMap<>();
  private final Set<Integer> open = new HashSet<>();

  /** The tables that a reader works with. */
  record Tables(Lexicon lexicon, Operators operators, Mood mood, StatusWords status) {}

  ClauseReader(Sentence sentence, Tables tables, Parties parties) {
    this.sentence = sentence;
    this.parties = parties;
    this.status = tables.status();
    this.arguments = new Arguments(sentence, this::follower, t -> parties.at(t).isPresent());
    this.filling = new Filling(sentence, arguments, parties);
    this.suffered = new Suffered(sentence, parties);
    this.moods = new Moods(sentence, tables, parties, arguments);
    this.matching =
        new Matching(
            sentence,
            tables.lexicon(),
            parties,
            arguments,
            new Matching.Events(t -> !inner(t, 0).isEmpty(), t -> !through(t, 1).isEmpty()));
    this.composition = new Composition(sentence, tables.operators(), parties, filling, matching);
    this.hypotheticals = new Hypotheticals(sentence, tables.status(), matching);
  }

  private TriggerClass.Doer follower(Token token) {
    return matching.follower(token);
  }

  /** The propositions that stand for themselves, in order of the text. */
  List<Proposition> propositions() {
    return all().stream()
        .filter(p -> !composition.isTaken(p) || isInside(p))
        .map(p -> isInside(p) ? p : hypotheticals.below(p))
        .toList();
  }

  private boolean isInside(Proposition p) {
    return composition.inside().contains(p);
  }

  /** The heads of what fills a slot of a word. */
  List<Token> slot(String name, Token predicate) {
    return arguments.in(new Slot(name), predicate);
  }

  /** Every proposition, those inside others included. */
  List<Proposition> all() {
    Set<Proposition> all = new LinkedHashSet<>();
    for (Token token : sentence.tokens()) {
      all.addAll(read(token, 0));
    }
    all.addAll(composition.inside());
    all.removeIf(p -> all.stream().anyMatch(other -> partOf(p, other)));
    return List.copyOf(all);
  }

  /** The "agreement" of "reached an agreement" is no event beside it. */
  private static boolean partOf(Proposition p, Proposition other) {
    return p != other
        && other.inner().isEmpty()
        && !other.predicate().equals(p.predicate())
        && other.words().contains(p.predicate());
  }

  // ---- reading one predicate

  private List<Proposition> read(Token token, int depth) {
    List<Proposition> known = read.get(token.index());
    if (known != null) {
      return known;
    }
    if (depth > DEPTH || !open.add(token.index())) {
      return List.of();
    }
    List<Proposition> made =
        matching
            .at(token)
            .map(m -> moods.on(token, made(token, m, depth), m.words()))
            .filter(l -> !l.isEmpty())
            .orElseGet(() -> moods.duty(token));
    open.remove(token.index());
    read.put(token.index(), made);
    return made;
  }

  private List<Proposition> made(Token token, Lexicon.Match match, int depth) {
    TriggerClass type = match.trigger().type();
    if (type.operator().isEmpty()) {
      return Stream.concat(Stream.of(type), match.trigger().also().stream())
          .flatMap(t -> t.event().map(e -> plain(token, match, t, e)).stream())
          .toList();
    }
    if (ofNobody(token, match)) {
      return List.of();
    }
    List<Proposition> composed = new ArrayList<>();
    List<Proposition> inside = inner(token, depth);
    if (composition.isOnlyOfOthers(token, match, inside)) {
      return List.of();
    }
    for (Proposition inner : inside) {
      composition.compose(token, match, inner).ifPresent(composed::add);
    }
    if (composed.isEmpty()) {
      type.event().ifPresent(e -> composed.add(plain(token, match, type, e)));
    }
    return composed;
  }

  /** "No group claimed responsibility for the blast": then the blast stands for itself. */
  private boolean ofNobody(Token token, Lexicon.Match match) {
    return match.trigger().type().operator().filter("OWN"::equals).isPresent()
        && Stream.concat(
                arguments.in(new Slot("subj"), token).stream(),
                sentence.children(token, "nsubj").stream())
            .anyMatch(s -> status.isNobody(s, sentence));
  }

  private Proposition plain(Token token, Lexicon.Match match, TriggerClass type, EventType event) {
    Frame frame = match.trigger().frame(type);
    boolean bySpeaker = frame.isBySpeaker();
    Optional<List<Token>> victims = suffered.victims(token, type);
    List<Token> doers =
        victims.isPresent()
            ? arguments.in(BY, token)
            : bySpeaker ? moods.speakers(token) : filling.best(frame.actor(), token, match.words());
    List<Token> two = bySpeaker || !doers.isEmpty() || !token.isVerb() ? List.of() : between(match);
    List<Token> undergoers =
        victims.orElseGet(
            () -> two.isEmpty() ? filling.undergoers(frame, token, match.words(), doers) : two);
    List<Token> actor = onlyAround(token, doers, undergoers) || !two.isEmpty() ? two : doers;
    return new Proposition(
        token,
        match.words(),
        event,
        type.mode(),
        actor,
        undergoers,
        frame.symmetric() || !two.isEmpty(),
        Status.REPORTED,
        bySpeaker && actor.isEmpty(),
        type.speech(),
        List.of(match.trigger().row().name(), type.row().name()),
        Optional.empty());
  }

  /** "A treaty was signed between the two", "talks between the two were called off". */
  private List<Token> between(Lexicon.Match match) {
    return match.words().stream()
        .map(w -> arguments.in(BETWEEN, w))
        .filter(w -> w.size() > 1 && w.stream().allMatch(parties::names))
        .findFirst()
        .orElse(List.of());
  }

  /** "flew home for talks": talks with nobody named are nobody's whose sentence they stand in. */
  private boolean onlyAround(Token noun, List<Token> doers, List<Token> undergoers) {
    return noun.isNoun()
        && !doers.isEmpty()
        && doers.equals(arguments.in(new Slot("clause"), noun))
        && undergoers.stream().noneMatch(parties::undergoes);
  }

  // ---- events inside

  private List<Proposition> inner(Token token, int depth) {
    List<Proposition> found = new ArrayList<>();
    for (Token complement : Complements.of(sentence, token, matching.operator(token))) {
      found.addAll(through(complement, depth + 1));
    }
    return found;
  }

  /** Whether a noun is somebody, or tells of somebody otherwise than by the deed behind it. */
  private boolean isSomebody(Token noun, Token child) {
    return parties.at(noun).isPresent() || parties.names(noun) && matching.at(child).isEmpty();
  }

  /** The propositions at a complement, or behind a noun that only wraps them ("a series of"). */
  private List<Proposition> through(Token complement, int depth) {
    List<Proposition> here = read(complement, depth);
    if (!here.isEmpty() || depth > DEPTH || matching.at(complement).isPresent()) {
      return here;
    }
    List<Proposition> behind = new ArrayList<>();
    for (Token child : sentence.children(complement)) {
      if (Complements.wraps(complement, child, isSomebody(complement, child))) {
        behind.addAll(through(child, depth + 1));
      }
    }
    return behind;
  }
}
