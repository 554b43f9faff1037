package org.entente.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * Reads the propositions of one sentence. A predicate that is an operator takes the propositions in
 * its complements and makes others of them; what it takes does not stand for itself any more.
 */
final class ClauseReader {
  /** What these operators hold is not said to have happened. */
  private static final Set<String> UNREAL =
      Set.of("DEMAND", "REFUSE", "COMMIT", "CONSENT", "THREAT", "PLAN", "EXPECT", "DENY", "FAIL");

  /** What these hold is to come. */
  private static final Set<String> MEANT = Set.of("PLAN", "COMMIT");

  /** Operators whose actor is not whoever does the event inside: "claims that Russia bombed it". */
  private static final Set<String> OTHERS = Set.of("CLAIM", "ALLEGE", "BLAME", "PRAISE");

  /** Operators that say of somebody that he does harm; that he does not is no harm. */
  private static final Set<String> CLAIMS = Set.of("CLAIM", "ALLEGE");

  /** What is made by being named and stands even where it is turned down. */
  private static final Set<EventType> MADE =
      Set.of(EventType.AGREE, EventType.REQUEST, EventType.THREATEN);

  private static final int DEPTH = 12;

  private final Sentence sentence;
  private final Tables tables;
  private final Parties parties;
  private final Arguments arguments;
  private final Filling filling;
  private final Moods moods;
  private final Map<Integer, Optional<Lexicon.Match>> matches = new HashMap<>();
  private final Map<Integer, List<Proposition>> read = new HashMap<>();
  private final Set<Integer> open = new HashSet<>();
  private final Set<Proposition> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Proposition> inside = new ArrayList<>();

  /** The tables that a reader works with. */
  record Tables(Lexicon lexicon, Operators operators, Mood mood, StatusWords status) {}

  ClauseReader(Sentence sentence, Tables tables, Parties parties) {
    this.sentence = sentence;
    this.tables = tables;
    this.parties = parties;
    this.arguments = new Arguments(sentence, this::objectControl, t -> parties.at(t).isPresent());
    this.filling = new Filling(sentence, arguments, parties);
    this.moods = new Moods(sentence, tables, parties, arguments);
  }

  /** The propositions that stand for themselves, in order of the text. */
  List<Proposition> propositions() {
    List<Proposition> all = all();
    return all.stream()
        .filter(p -> !taken.contains(p) || inside.contains(p))
        .map(this::unlessUnreal)
        .toList();
  }

  /** What stands under a demand, plan or refusal without being its event is not a fact either. */
  private Proposition unlessUnreal(Proposition p) {
    if (p.status() != Status.REPORTED || inside.contains(p)) {
      return p;
    }
    Optional<Token> given = Given.top(p, sentence, tables.status());
    Token at = p.predicate();
    for (int i = 0; i < sentence.size() && at.head() >= 0 && goesDown(at); i++) {
      if (given.filter(at::equals).isPresent()) {
        return p;
      }
      boolean beside = at.plainRelation().equals("conj");
      boolean own = !at.plainRelation().equals("ccomp");
      at = sentence.token(at.head());
      if (!beside && UNREAL.contains(operator(at))) {
        return p.being(own && MEANT.contains(operator(at)) ? Status.FUTURE : Status.HYPOTHETICAL);
      }
    }
    return p;
  }

  private boolean goesDown(Token token) {
    return switch (token.relation()) {
      case "obl", "nmod" ->
          sentence.children(token, "case").stream().noneMatch(c -> tables.status().is("reason", c));
      case "xcomp", "ccomp", "obj", "acl" -> true;
      case "conj" -> !token.tag().matches("VB[DPZ]");
      case "advcl" ->
          sentence.children(token, "mark").stream().anyMatch(m -> Lexicon.lemma(m).equals("to"));
      default -> false;
    };
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
    all.addAll(inside);
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

  private boolean objectControl(Token token) {
    return match(token).map(m -> m.trigger().type().objectControl()).orElse(false);
  }

  /** The trigger at a token whose conditions hold; cheap conditions only, so as not to loop. */
  private Optional<Lexicon.Match> match(Token token) {
    Optional<Lexicon.Match> known = matches.get(token.index());
    if (known == null) {
      matches.put(token.index(), Optional.empty());
      known = tables.lexicon().at(sentence, token).stream().filter(this::holds).findFirst();
      matches.put(token.index(), known);
    }
    return known;
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

  private boolean holds(Condition condition, Token token) {
    if (condition.slot().name().equals("comp")) {
      return !inner(token, 0).isEmpty();
    }
    List<Token> slot = arguments.in(condition.slot(), token);
    return switch (condition.kind()) {
      case EVENT -> slot.stream().anyMatch(t -> !through(t, 1).isEmpty());
      case SEVERAL -> slot.size() > 1;
      case ONE_OF ->
          slot.stream().anyMatch(t -> parties.lemmas(t).anyMatch(condition.words()::contains));
      case NONE_OF -> slot.stream().noneMatch(t -> condition.words().contains(Lexicon.lemma(t)));
      case ACTOR -> slot.stream().anyMatch(parties::names);
      case PERSON -> slot.stream().anyMatch(t -> parties.is(t, Kind.PERSON));
      case PEOPLE ->
          slot.stream().anyMatch(t -> parties.is(t, Kind.PERSON) || parties.is(t, Kind.GROUP));
      case STATE -> slot.stream().anyMatch(t -> parties.is(t, Kind.STATE));
      case EMPTY -> slot.isEmpty();
      default -> !slot.isEmpty();
    };
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
        match(token)
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
      return type.event().map(e -> List.of(plain(token, match, e))).orElse(List.of());
    }
    List<Proposition> composed = new ArrayList<>();
    for (Proposition inner : inner(token, depth)) {
      compose(token, match, inner).ifPresent(composed::add);
    }
    if (composed.isEmpty()) {
      type.event().ifPresent(e -> composed.add(plain(token, match, e)));
    }
    return composed;
  }

  private Proposition plain(Token token, Lexicon.Match match, EventType event) {
    TriggerClass type = match.trigger().type();
    Frame frame = match.trigger().frame();
    boolean bySpeaker = frame.actor().stream().anyMatch(s -> s.name().equals("speaker"));
    List<Token> doers =
        bySpeaker ? moods.speakers(token) : filling.best(frame.actor(), token, match.words());
    List<Token> undergoers = filling.undergoers(frame, token, match.words(), doers);
    List<Token> actor = onlyAround(token, doers, undergoers) ? List.of() : doers;

    return new Proposition(
        token,
        match.words(),
        event,
        type.mode(),
        actor,
        undergoers,
        frame.symmetric(),
        Status.REPORTED,
        bySpeaker && actor.isEmpty(),
        type.speech(),
        List.of(match.trigger().row().name(), type.row().name()),
        Optional.empty());
  }

  /** "flew home for talks": talks with nobody named are nobody's whose sentence they stand in. */
  private boolean onlyAround(Token noun, List<Token> doers, List<Token> undergoers) {
    return noun.isNoun()
        && !doers.isEmpty()
        && doers.equals(arguments.in(new Slot("clause"), noun))
        && undergoers.stream().noneMatch(parties::undergoes);
  }

  // ---- operators

  private Optional<Proposition> compose(Token token, Lexicon.Match match, Proposition inner) {
    String operator = match.trigger().type().operator().orElseThrow();
    if (operator.equals("PLAN") && ofOthers(token, inner)) {
      return Optional.empty();
    }
    Optional<Operators.Outcome> outcome =
        tables.operators().apply(operator, inner.type(), inner.mode());
    if (outcome.isEmpty()) {
      return Optional.empty();
    }
    if (CLAIMS.contains(operator) && inner.status() == Status.NEGATED
        || operator.equals("CLAIM") && !ofAnother(token, match, inner)) {
      return Optional.empty();
    }
    taken.add(inner);
    if (operator.equals("REFUSE") && inner.predicate().isNoun() && MADE.contains(inner.type())) {
      List<Token> refuser = filling.best(match.trigger().frame().actor(), token, List.of());
      boolean known = inner.recipient().stream().anyMatch(parties::undergoes);
      inside.add(known ? inner : inner.between(inner.actor(), refuser));
    }
    outcome
        .get()
        .inside()
        .map(s -> uttered(operator, inner) ? Status.REPORTED : s)
        .ifPresent(s -> inside.add(inner.being(s)));
    return outcome.get().event().map(e -> composed(token, match, inner, outcome.get(), e));
  }

  /** "Hope that it will aid them": what one hopes of another is no plan. */
  private boolean ofOthers(Token token, Proposition inner) {
    return sentence.children(token, "ccomp").stream()
        .filter(c -> sentence.dominates(c, inner.predicate()))
        .filter(c -> c.tag().matches("VB.*"))
        .anyMatch(
            c -> sentence.child(c, "nsubj").filter(s -> !s.text().matches("I|we")).isPresent());
  }

  /**
   * "Dismissed the criticism": it was voiced, whatever became of it. So was the decision that is
   * condemned.
   */
  private static boolean uttered(String operator, Proposition inner) {
    if (operator.equals("BLAME")) {
      return inner.predicate().isNoun() && MADE.contains(inner.type());
    }
    return operator.equals("DENY")
        && inner.predicate().isNoun()
        && inner.type() == EventType.ACCUSE
        && inner.mode().equals("disapprove");
  }

  private Proposition composed(
      Token token,
      Lexicon.Match match,
      Proposition inner,
      Operators.Outcome outcome,
      EventType event) {
    Frame frame = match.trigger().frame();
    boolean same = outcome.row().get("event").equals("same");
    List<Token> own = filling.best(frame.actor(), token, List.of());
    boolean nameless =
        (token.isNoun() || token.tag().equals("VBG")) && OTHERS.contains(operator(token));
    List<Token> actor = own.isEmpty() && !nameless ? inner.actor() : own;
    List<Token> addressed =
        filling.best(frame.recipient(), token, actor).stream()
            .filter(t -> t.index() != inner.predicate().index())
            .filter(t -> !inner.words().contains(t))
            .filter(t -> !ofNoun(inner.predicate(), t))
            .toList();
    Status status = outcome.status() == Status.REPORTED ? inner.status() : outcome.status();
    boolean mutual = inner.symmetric() && !actor.isEmpty() && actor.equals(inner.actor());
    List<Token> recipient =
        mutual ? inner.recipient() : recipient(outcome.row(), addressed, inner, actor);
    return new Proposition(
        token,
        words(match, inner),
        event,
        outcome.mode(),
        actor,
        recipient,
        inner.symmetric() && (same || mutual || recipient.stream().noneMatch(parties::undergoes)),
        same ? status : outcome.status(),
        actor.isEmpty() && inner.bySpeaker(),
        match.trigger().type().speech(),
        rows(match, outcome, inner),
        Optional.of(inner));
  }

  /** "protested against the seizure of a ship": the ship is seized, not addressed. */
  private boolean ofNoun(Token deed, Token phrase) {
    return deed.isNoun() && sentence.dominates(deed, phrase);
  }

  /** A claim is an accusation only where it is somebody else who did it. */
  private boolean ofAnother(Token token, Lexicon.Match match, Proposition inner) {
    List<Token> claimant = filling.best(match.trigger().frame().actor(), token, List.of());
    return !inner.actor().isEmpty()
        && inner.actor().stream().noneMatch(a -> claimant.contains(a) || a.isPronoun());
  }

  private static List<Token> words(Lexicon.Match match, Proposition inner) {
    List<Token> words = new ArrayList<>(match.words());
    inner.words().stream().filter(w -> !words.contains(w)).forEach(words::add);
    return words;
  }

  private static List<String> rows(
      Lexicon.Match match, Operators.Outcome outcome, Proposition inner) {
    List<String> rows = new ArrayList<>();
    rows.add(outcome.row().name());
    rows.add(match.trigger().row().name());
    rows.addAll(inner.rows());
    return rows;
  }

  /** The recipient by the order of preference in the operator's row. */
  private List<Token> recipient(
      Row row, List<Token> addressed, Proposition inner, List<Token> actor) {
    List<Token> filled = List.of();
    for (String place : row.list("recipient")) {
      List<Token> here =
          switch (place) {
            case "addressee" -> addressed;
            case "actor" -> inner.actor();
            case "recipient" -> inner.recipient();
            default -> throw row.wrong("recipient", "lists none of addressee, actor, recipient");
          };
      here = here.stream().filter(t -> !actor.contains(t)).toList();
      if (here.stream().anyMatch(parties::names)) {
        return here;
      }
      filled = filled.isEmpty() ? here : filled;
    }
    return filled;
  }

  // ---- events inside

  private List<Proposition> inner(Token token, int depth) {
    List<Proposition> found = new ArrayList<>();
    for (Token complement : Complements.of(sentence, token, operator(token))) {
      found.addAll(through(complement, depth + 1));
    }
    return found;
  }

  private String operator(Token token) {
    return match(token).flatMap(m -> m.trigger().type().operator()).orElse("");
  }

  /** The propositions at a complement, or behind a noun that only wraps them ("a series of"). */
  private List<Proposition> through(Token complement, int depth) {
    List<Proposition> here = read(complement, depth);
    if (!here.isEmpty() || depth > DEPTH || match(complement).isPresent()) {
      return here;
    }
    List<Proposition> behind = new ArrayList<>();
    for (Token child : sentence.children(complement)) {
      if (Complements.wraps(complement, child, parties.names(complement))) {
        behind.addAll(through(child, depth + 1));
      }
    }
    return behind;
  }
}
