package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** To whom a deed is done: not where it is done, not what somebody does it as. */
final class Recipients {
  /** Deeds that have an object even where it is nobody known: a bridge blown up, a ship seized. */
  private static final Set<EventType> UNDERGONE =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.AID,
          EventType.RETREAT,
          EventType.PROTEST);

  /** Sectors of people who travel for themselves. */
  private static final Set<String> PRIVATE = Set.of("CVL", "JRN", "EDU", "MED", "REF", "BUS");

  /** Modes of force that governments use on those they rule. */
  private static final Set<String> RULES =
      Set.of("arrest", "censor", "curfew", "martial-law", "restrict");

  /** Types of deeds by which one's own people are sent out or home, or given up. */
  private static final Set<EventType> MOVING =
      Set.of(EventType.AGREE, EventType.CONCEDE, EventType.RETREAT, EventType.MOBILIZE);

  /** Deeds of words that those whom one speaks of as one's own do not undergo. */
  private static final Set<EventType> OWNING = Set.of(EventType.REQUEST, EventType.REJECT);

  private static final Set<String> KEEPERS = Set.of("COP", "JUD");

  private static final String CUT_TIES = "classes:cutties";

  /** Who meets in a town meets not the town. */
  static final Set<String> MEETINGS = Set.of("classes:meet", "classes:talk", "classes:consult");

  private static final Set<String> SCENES =
      Set.of("in", "at", "around", "across", "throughout", "within", "near", "from");

  /** Sectors of people who fight in words. */
  static final Set<String> SPEAKERS = Set.of("PTY", "LEG", "ELI", "JRN");

  private final Sentence sentence;
  private final Parties parties;
  private final String text;
  private final StatusWords words;
  private final Ties ties;

  /**
   * Recipients in a sentence.
   *
   * @param text the article's
   */
  Recipients(Sentence sentence, Parties parties, String text, StatusWords words) {
    this.words = words;
    this.sentence = sentence;
    this.parties = parties;
    this.text = text;
    this.ties = new Ties(sentence, List.of());
  }

  /** Those to whom a deed is done. */
  List<Mention> of(Proposition p, List<Mention> actor) {
    List<Mention> all = parties.undergoing(p.recipient());
    if (all.isEmpty() && UNDERGONE.contains(p.type()) && !p.mode().equals("resign")) {
      List<Token> things = new ArrayList<>(p.recipient());
      things.removeAll(p.words());
      all = parties.unresolved(things, text);
    }
    if (all.isEmpty() && p.type() == EventType.AGREE) {
      all = new Answers(sentence, parties).to(p);
    }
    boolean meets = p.rows().stream().anyMatch(MEETINGS::contains);
    return all.stream()
        .filter(r -> !meets || !Territory.isPlace(r) && !venue(p, r))
        .filter(r -> actor.stream().noneMatch(a -> Parties.same(a, r)))
        .filter(r -> !visits(p) || !ownTown(actor, r) && !isJourney(actor, r))
        .filter(r -> !p.symmetric() || actor.size() < 2 || !scene(r) && !beyond(r))
        .filter(r -> !OWNING.contains(p.type()) || !isOwn(p.type(), r, actor))
        .filter(r -> !moves(p) || !isMoved(p, r, actor))
        .filter(r -> !isGiven(p, r, sentence, words))
        .filter(r -> !p.rows().contains(CUT_TIES) || !isPossessed(r, actor))
        .filter(r -> !isRole(r) && !(isRegion(r) && scene(r)) && !ties.isForum(r))
        .map(r -> atHome(p, actor.get(0), r))
        .toList();
  }

  /**
   * "She asked for her monitors to be let in", "it denied that its troops had fired": not of them.
   */
  private boolean isOwn(EventType type, Mention mention, List<Mention> actor) {
    return isPossessed(mention, actor)
        && sentence
            .token(mention.head())
            .relation()
            .matches(type == EventType.REJECT ? "nsubj.*" : "nsubj:pass");
  }

  /** "Closed its embassy": against another. */
  private boolean isPossessed(Mention mention, List<Mention> actor) {
    return mention.isIn(sentence)
        && actor.stream().allMatch(a -> a.actor().country().equals(mention.actor().country()))
        && sentence.children(sentence.token(mention.head()), "nmod:poss").stream()
            .anyMatch(Token::isPronoun);
  }

  private static boolean moves(Proposition p) {
    return MOVING.contains(p.type())
        || p.mode().equals("withdraw")
        || p.rows().contains("classes:give");
  }

  /** "Agreed to pull back troops", "recalled its ambassador": his own people are what he moves. */
  private boolean isMoved(Proposition p, Mention mention, List<Mention> actor) {
    Actor moved = mention.actor();
    boolean served =
        moved.sector().equals("MIL") || moved.sector().equals("GOV") && !moved.office().isEmpty();
    return mention.form() == Mention.Form.NOMINAL
        && mention.isIn(sentence)
        && served
        && isObject(sentence.token(mention.head()))
        && actor.stream()
            .anyMatch(
                a ->
                    moved.knownCountry().isEmpty() && p.type() == EventType.MOBILIZE
                        || withdraws(p) && isUnmarked(mention, sentence)
                        || a.actor().country().equals(moved.country()));
  }

  /** "Promised Peru fifty tanks": the tanks are promised nothing; ships that are freed are. */
  static boolean isGiven(Proposition p, Mention mention, Sentence sentence, StatusWords words) {
    return (MOVING.contains(p.type()) || p.type() == EventType.AID)
        && !p.mode().equals("release")
        && mention.isIn(sentence)
        && words.is("equipment", sentence.token(mention.head()));
  }

  /** Whether one's own people are moved: not "freed the soldiers". */
  static boolean withdraws(Proposition p) {
    return p.type() == EventType.MOBILIZE
        || p.mode().equals("withdraw")
        || p.inner().filter(Recipients::withdraws).isPresent();
  }

  /** "Will withdraw six regiments from Peru": of no other army by their own words. */
  static boolean isUnmarked(Mention mention, Sentence sentence) {
    return mention.isIn(sentence)
        && mention.form() == Mention.Form.NOMINAL
        && mention.actor().sector().equals("MIL")
        && sentence.token(mention.head()).plainRelation().equals("obj")
        && sentence.within(mention.span()).stream()
            .filter(t -> t.index() > 0 && t.index() != mention.head())
            .noneMatch(t -> Character.isUpperCase(t.text().charAt(0)));
  }

  private boolean isObject(Token noun) {
    return noun.plainRelation().equals("obj")
        || noun.plainRelation().equals("conj")
            && sentence.head(noun).filter(h -> h.plainRelation().equals("obj")).isPresent();
  }

  /** "I will oppose it as president": what somebody does it as. */
  private boolean isRole(Mention mention) {
    return mention.isIn(sentence)
        && mention.form() == Mention.Form.NOMINAL
        && mention.actor().kind() == Kind.PERSON
        && sentence.children(sentence.token(mention.head()), "case").stream()
            .filter(c -> Lexicon.lemma(c).equals("as"))
            .anyMatch(
                c ->
                    c.index() == 0
                        || !sentence.token(c.index() - 1).text().matches("(?i)such|well|same"));
  }

  /** "Over a camp north of Goma": what two are at odds about lies there. */
  private boolean beyond(Mention mention) {
    return mention.isIn(sentence)
        && Territory.isPlace(mention)
        && sentence.token(mention.head()).plainRelation().equals("nmod")
        && sentence.children(sentence.token(mention.head()), "case").stream()
            .anyMatch(c -> Lexicon.lemma(c).equals("of"));
  }

  /** A part of a state, such as Missouri. */
  private static boolean isRegion(Mention mention) {
    return mention.actor().kind() == Kind.ORGANISATION
        && mention.actor().id().startsWith("states:");
  }

  /** Whether one only travels within one's country: "the senator flew to Boston". */
  boolean tour(Proposition p, List<Mention> actor) {
    return visits(p) && parties.undergoing(p.recipient()).stream().anyMatch(r -> ownTown(actor, r));
  }

  /** Private people go to a country, and all to parts of one, not to its government. */
  private static boolean isJourney(List<Mention> actor, Mention goal) {
    return isRegion(goal) && actor.stream().allMatch(a -> SPEAKERS.contains(a.actor().sector()))
        || goal.actor().kind() == Kind.STATE
            && actor.stream().allMatch(a -> PRIVATE.contains(a.actor().sector()));
  }

  private static boolean visits(Proposition p) {
    return p.rows().contains("classes:visit") || p.mode().equals("visit");
  }

  private boolean ownTown(List<Mention> actor, Mention place) {
    return place.isIn(sentence)
        && sentence.token(place.head()).name().equals("LOCATION")
        && !place.actor().country().isEmpty()
        && actor.stream().allMatch(a -> a.actor().country().equals(place.actor().country()));
  }

  /** "Ministers met in Brussels": with one another, wherever that is. */
  private boolean venue(Proposition p, Mention recipient) {
    if (!recipient.isIn(sentence)) {
      return false;
    }
    Token at = sentence.token(recipient.head());
    return p.actor().stream().anyMatch(a -> a.tag().equals("NNS"))
        && at.isProperNoun()
        && sentence.children(at, "case").stream().anyMatch(c -> Lexicon.lemma(c).equals("in"));
  }

  /** In "the two armies blamed each other and Peru" the armies in place of "each other". */
  List<Mention> eachOther(List<Mention> recipient, List<Mention> actor) {
    List<Mention> others = recipient.stream().filter(r -> !isMutual(r)).toList();
    boolean several =
        actor.size() > 1
            || actor.stream()
                .anyMatch(a -> a.isIn(sentence) && sentence.token(a.head()).tag().endsWith("S"));
    return others.size() == recipient.size() || !several ? recipient : Finding.union(actor, others);
  }

  private static boolean isMutual(Mention mention) {
    return mention.text().matches("(?i)(each other|one another)(['’]s .+)?");
  }

  /** "Sales in the Soviet Union": where, not to whom. */
  boolean scene(Mention mention) {
    return mention.isIn(sentence)
        && sentence.children(sentence.token(mention.head()), "case").stream()
            .anyMatch(c -> SCENES.contains(Lexicon.lemma(c)));
  }

  /**
   * Whom police, courts or, at home, governments deal with is taken to be of their country where
   * nothing else is said.
   */
  private static Mention atHome(Proposition p, Mention actor, Mention recipient) {
    boolean rulers = RULES.contains(p.mode()) && actor.actor().sector().equals("GOV");
    boolean keepers =
        rulers || KEEPERS.contains(actor.actor().sector()) && UNDERGONE.contains(p.type());
    Actor whom = recipient.actor();
    if (!keepers || !whom.country().isEmpty() || whom.kind() == Kind.UNKNOWN) {
      return recipient;
    }
    Actor home =
        new Actor(
            whom.name(),
            whom.id(),
            actor.actor().country(),
            whom.sector(),
            whom.office(),
            whom.kind(),
            whom.confidence() * 0.8);
    return recipient.as(
        home, new Reason("actor.country", "rule:home of the authorities", actor.span(), ""));
  }
}
