package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Token;

/**
 * On whose word a proposition stands, and what that makes of its status: what only a source says is
 * claimed, what a source denies is denied, what is asked or conditional is hypothetical.
 */
final class Claims {
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

  /** Who meets in a town meets not the town. */
  private static final Set<String> MEETINGS =
      Set.of("classes:meet", "classes:talk", "classes:consult");

  private static final Set<String> SCENES =
      Set.of("in", "at", "around", "across", "throughout", "within", "near", "from");

  /** Sectors of people who fight in words. */
  private static final Set<String> SPEAKERS = Set.of("PTY", "LEG", "ELI", "JRN");

  private static final String WORDY = "rule:attack in words";

  /** Modes of force that governments use on those they rule. */
  private static final Set<String> RULES =
      Set.of("arrest", "censor", "curfew", "martial-law", "restrict");

  private static final Set<String> KEEPERS = Set.of("COP", "JUD");

  private final AnnotatedArticle article;
  private final Sentence sentence;
  private final Parties parties;
  private final Relevance relevance;
  private final StatusWords words;
  private final List<Statement> statements;
  private final Mere mere;

  Claims(
      AnnotatedArticle article,
      Sentence sentence,
      Parties parties,
      Relevance relevance,
      StatusWords words,
      List<Statement> statements) {
    this.article = article;
    this.sentence = sentence;
    this.parties = parties;
    this.relevance = relevance;
    this.words = words;
    this.mere = new Mere(sentence, words);
    this.statements =
        statements.stream()
            .filter(s -> s.content().stream().anyMatch(sentence.span()::overlaps))
            .toList();
  }

  /** The proposition with its parties named; empty where no actor is. */
  Optional<Draft> draft(Proposition read) {
    Proposition p =
        Unsaid.turned(read.inner().filter(i -> mere.asks(read, i)).orElse(read), sentence);
    if (mere.question(p)) {
      return Optional.empty();
    }
    Optional<Statement> statement = statement(p);
    Optional<Mention> said = statement.flatMap(Statement::speaker);
    List<Mention> actor = p.bySpeaker() ? said.stream().toList() : actor(p);
    if (actor.isEmpty()) {
      actor = Unsaid.doer(p, parties.of(p.recipient()), sentence, parties, words).stream().toList();
    }
    if (actor.isEmpty()
        && p.type() == EventType.REJECT
        && Unsaid.passive(p.predicate(), sentence)) {
      actor = said.filter(m -> m.actor().sector().equals("GOV")).stream().toList();
    }
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> recipient = recipient(p, actor);
    if (recipient.isEmpty() && tour(p, actor)) {
      return Optional.empty();
    }
    actor = outside(actor, recipient);
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    boolean together = p.symmetric() && actor.size() > 1 || Members.together(p.type(), actor);
    if (mere.matter(p, recipient)) {
      return Optional.empty();
    }
    if (together && recipient.stream().allMatch(Claims::nobody)) {
      recipient = actor;
    }
    recipient = eachOther(recipient, actor);
    Proposition told =
        words(p, actor) ? p.turned(EventType.ACCUSE, "disapprove", p.status(), WORDY) : p;
    return Optional.of(draft(told, statement, said, actor, recipient));
  }

  /** In "the two armies blamed each other and Peru" the armies in place of "each other". */
  private List<Mention> eachOther(List<Mention> recipient, List<Mention> actor) {
    List<Mention> others = recipient.stream().filter(r -> !isMutual(r)).toList();
    boolean several =
        actor.size() > 1
            || actor.stream()
                .anyMatch(a -> a.isIn(sentence) && sentence.token(a.head()).tag().endsWith("S"));
    return others.size() == recipient.size() || !several ? recipient : Finding.union(actor, others);
  }

  private static boolean isMutual(Mention mention) {
    return mention.text().matches("(?i)each other|one another");
  }

  /** "The senator's attacks on the mayor": who has no arms attacks in words. */
  private boolean words(Proposition p, List<Mention> actor) {
    return p.type() == EventType.ASSAULT
        && p.mode().isEmpty()
        && p.rows().contains("classes:attack")
        && words.is("wordy", p.predicate())
        && actor.stream().allMatch(a -> SPEAKERS.contains(a.actor().sector()));
  }

  /** Who is no part of those to whom it is done: "talks with the ministers of France". */
  private List<Mention> outside(List<Mention> actor, List<Mention> recipient) {
    Ties ties = new Ties(sentence, List.of());
    return actor.stream().filter(a -> recipient.stream().noneMatch(r -> ties.under(a, r))).toList();
  }

  /** Who does it; "the Venice summit" is not held by Venice. */
  private List<Mention> actor(Proposition p) {
    boolean meets = p.rows().stream().anyMatch(MEETINGS::contains);
    List<Mention> actor = parties.of(p.actor());
    return meets && p.predicate().isNoun()
        ? actor.stream().filter(a -> !nobody(a)).toList()
        : actor;
  }

  /** A place, or something of which only the words are known. */
  static boolean nobody(Mention mention) {
    return Territory.isPlace(mention)
        || mention.actor().knownCountry().isEmpty() && mention.actor().sector().isEmpty();
  }

  /** Whether a draft is politics. */
  boolean matters(Draft draft) {
    List<Mention> recipient = draft.recipient();
    if (draft.actor().stream().allMatch(Relevance::business)) {
      recipient = recipient.stream().filter(r -> !scene(r)).toList();
    }
    Proposition p = draft.proposition();
    return relevance.holds(p.type(), draft.actor(), recipient)
        || Inquiry.WORDS.contains(p.type()) && relevance.holds(p, draft.actor(), publicMatter(p));
  }

  /** "Growers criticised the pact": what it is about is a matter of states. */
  private boolean publicMatter(Proposition p) {
    return sentence.children(p.predicate(), "obj", "obl", "nsubj:pass", "nmod").stream()
        .anyMatch(o -> words.is("matter", o));
  }

  /** "Sales in the Soviet Union": where, not to whom. */
  private boolean scene(Mention mention) {
    return mention.isIn(sentence)
        && sentence.children(sentence.token(mention.head()), "case").stream()
            .anyMatch(c -> SCENES.contains(Lexicon.lemma(c)));
  }

  private List<Mention> recipient(Proposition p, List<Mention> actor) {
    List<Mention> all = parties.undergoing(p.recipient());
    if (all.isEmpty() && UNDERGONE.contains(p.type())) {
      List<Token> things = new ArrayList<>(p.recipient());
      things.removeAll(p.words());
      all = parties.unresolved(things, article.text());
    }
    boolean meets = p.rows().stream().anyMatch(MEETINGS::contains);
    Ties ties = new Ties(sentence, List.of());
    return all.stream()
        .filter(r -> !meets || !Territory.isPlace(r) && !venue(p, r))
        .filter(r -> actor.stream().noneMatch(a -> Parties.same(a, r)))
        .filter(r -> !visits(p) || !ownTown(actor, r) && !isJourney(actor, r))
        .filter(r -> !p.symmetric() || actor.size() < 2 || !scene(r) && !beyond(r))
        .filter(r -> !isRole(r) && !(isRegion(r) && scene(r)) && !ties.isForum(r))
        .map(r -> atHome(p, actor.get(0), r))
        .toList();
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
  private boolean tour(Proposition p, List<Mention> actor) {
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

  private Draft draft(
      Proposition p,
      Optional<Statement> statement,
      Optional<Mention> said,
      List<Mention> actor,
      List<Mention> recipient) {
    Optional<Mention> speaker = said.isPresent() ? said : ownWord(p, actor, recipient);
    Standing standing =
        Standing.of(p, statement, ownDeed(p, statement, said, actor), sentence, article, words);
    return new Draft(
        p,
        actor,
        recipient,
        speaker,
        standing.status(),
        standing.rule(),
        confidence(p, actor, recipient),
        Optional.empty());
  }

  /** Whether a source tells of his own words, which are the deed itself: "said it would ban". */
  private boolean ownDeed(
      Proposition p, Optional<Statement> statement, Optional<Mention> said, List<Mention> actor) {
    boolean words = p.speech() || Inquiry.WORDS.contains(p.type());
    if (said.isEmpty()) {
      return statement.filter(s -> !s.source().isEmpty()).isEmpty()
          || words && actor.stream().allMatch(Claims::isSpeaking);
    }
    return p.bySpeaker()
        || words
            && (actor.stream().anyMatch(a -> oneself(a, said.get()) || isState(a, said.get()))
                || saysOf(p, said.get()));
  }

  /** "The oil minister said Riyadh would refuse": he speaks for it. */
  private static boolean isState(Mention actor, Mention speaker) {
    return actor.actor().kind() == Kind.STATE
        && speaker.actor().sector().equals("GOV")
        && speaker.actor().country().equals(actor.actor().country());
  }

  private static boolean isSpeaking(Mention actor) {
    return actor.text().matches("(?i)I|we");
  }

  /** "Envoys have said they back her": they speak of themselves, whoever they are taken for. */
  private boolean saysOf(Proposition p, Mention speaker) {
    Token deed = p.predicate();
    boolean said =
        deed.tag().matches("VBP|VBG")
            && deed.plainRelation().equals("ccomp")
            && statements.stream()
                .flatMap(s -> s.cue().stream())
                .anyMatch(c -> c.overlaps(sentence.token(deed.head()).span()));
    boolean many = speaker.isIn(sentence) && sentence.token(speaker.head()).tag().endsWith("S");
    return said
        && sentence.children(deed, "nsubj").stream()
            .anyMatch(s -> s.text().equalsIgnoreCase("they") && many && p.actor().contains(s));
  }

  private static boolean oneself(Mention actor, Mention speaker) {
    return Parties.same(actor, speaker)
        || actor.text().equals(speaker.text())
        || actor.span().overlaps(speaker.span())
        || isSpeaking(actor);
  }

  /**
   * In a deed of words that nobody else reports, the actor speaks for himself; so he does where
   * whom it goes to is in what he says.
   */
  private Optional<Mention> ownWord(Proposition p, List<Mention> actor, List<Mention> recipient) {
    boolean says =
        Inquiry.WORDS.contains(p.type())
            && statements.stream()
                .filter(s -> s.speaker().filter(m -> oneself(actor.get(0), m)).isPresent())
                .filter(s -> s.cue().stream().anyMatch(this::isVerbal))
                .anyMatch(s -> recipient.stream().anyMatch(r -> s.says(r.span())));
    return p.speech() || says ? Optional.of(actor.get(0)) : Optional.empty();
  }

  private boolean isVerbal(Span cue) {
    return sentence.within(cue).stream().anyMatch(Token::isVerb);
  }

  private Optional<Statement> statement(Proposition p) {
    return statements.stream()
        .filter(s -> s.says(p.predicate().span()) || quotes(s, p))
        .filter(s -> Asserted.in(s, p, sentence, words))
        .min(Comparator.comparingInt(Claims::length));
  }

  /** What the learnt opinion finds at a verb of saying, of somebody in what is said. */
  private static boolean quotes(Statement statement, Proposition p) {
    return p.rows().contains(Unforeseen.ROW)
        && statement.cue().stream().anyMatch(c -> c.overlaps(p.predicate().span()))
        && p.actor().stream().allMatch(a -> statement.says(a.span()));
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(c -> c.length()).sum();
  }

  private static double confidence(Proposition p, List<Mention> actor, List<Mention> recipient) {
    double who = actor.stream().mapToDouble(m -> m.actor().confidence()).min().orElse(0.2);
    double whom = recipient.stream().mapToDouble(m -> m.actor().confidence()).min().orElse(0.4);
    double composed = Math.pow(0.95, Math.max(0, p.rows().size() - 2));
    return Math.round(1000 * (0.4 + 0.3 * who + 0.3 * whom) * composed * 0.95) / 1000.0;
  }
}
