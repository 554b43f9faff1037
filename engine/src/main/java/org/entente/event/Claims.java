package org.entente.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.AnnotatedArticle;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.model.Status;

/**
 * On whose word a proposition stands, and what that makes of its status: what only a source says is
 * claimed, what a source denies is denied, what is asked or conditional is hypothetical.
 */
final class Claims {

  /** That a protest ends is as public as the protest. */
  private static final String STRIKE_OVER = "classes:endprotest";

  private static final String WORDY = "rule:attack in words";

  private final AnnotatedArticle article;
  private final Sentence sentence;
  private final Parties parties;
  private final Relevance relevance;
  private final StatusWords words;
  private final List<Statement> statements;
  private final Filings filings;
  private final Optional<Mention> addressed;
  private final Mere mere;
  private final Unrest unrest;
  private final Recipients recipients;
  private final OwnWord own;
  private final Decrees decrees;
  private final List<Proposition> read;

  Claims(
      AnnotatedArticle article,
      Sentence sentence,
      Parties parties,
      Relevance relevance,
      StatusWords words,
      Around around,
      List<Proposition> read) {
    this.read = read;
    this.decrees = new Decrees(sentence, words, around.official());
    this.filings = around.filings();
    this.addressed = around.addressed();
    this.article = article;
    this.sentence = sentence;
    this.parties = parties;
    this.relevance = relevance;
    this.words = words;
    this.mere = new Mere(sentence, words);
    this.unrest = new Unrest(sentence, words);
    this.statements =
        around.statements().stream()
            .filter(s -> s.content().stream().anyMatch(sentence.span()::overlaps))
            .toList();
    this.recipients = new Recipients(sentence, parties, article.text(), words);
    this.own = new OwnWord(sentence, this.statements);
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
      actor = filings.speaker(p, sentence).stream().toList();
    }
    if (actor.isEmpty()) {
      actor = Provoked.doer(p, this.read, sentence, parties, words).stream().toList();
    }
    boolean crowd = unrest.isToldBy(p);
    if (actor.isEmpty() || crowd && actor.stream().allMatch(Claims::nobody)) {
      actor =
          Unsaid.doer(p, parties.of(p.recipient()), sentence, parties, words, crowd).stream()
              .toList();
    }
    if (actor.isEmpty()) {
      actor = decrees.doer(p, said, parties.of(p.recipient())).stream().toList();
    }
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> recipient = recipients.of(p, actor);
    if (recipient.isEmpty() && recipients.tour(p, actor)) {
      return Optional.empty();
    }
    if (crowd) {
      recipient = recipient.stream().filter(r -> !nobody(r)).toList();
    }
    actor = outside(actor, recipient);
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    boolean together =
        p.symmetric() && actor.size() > 1
            || Members.together(p.type(), actor)
            || Members.trade(p, actor, sentence);
    if (mere.matter(p, recipient)) {
      return Optional.empty();
    }
    if (together && recipient.stream().allMatch(Claims::nobody)) {
      recipient = actor;
    }
    if (recipient.isEmpty() && Bidding.is(p)) {
      recipient = addressed.stream().toList();
    }
    recipient = recipients.eachOther(recipient, actor);
    Proposition told =
        words(p, actor) ? p.turned(EventType.ACCUSE, "disapprove", p.status(), WORDY) : p;
    return Optional.of(draft(told, statement, said, actor, recipient));
  }

  /** "The senator's attacks on the mayor": who has no arms attacks in words. */
  private boolean words(Proposition p, List<Mention> actor) {
    return p.type() == EventType.ASSAULT
        && p.mode().isEmpty()
        && p.rows().contains("classes:attack")
        && words.is("wordy", p.predicate())
        && actor.stream().allMatch(a -> Recipients.SPEAKERS.contains(a.actor().sector()));
  }

  /** Who is no part of those to whom it is done: "talks with the ministers of France". */
  private List<Mention> outside(List<Mention> actor, List<Mention> recipient) {
    Ties ties = new Ties(sentence, List.of());
    return actor.stream().filter(a -> recipient.stream().noneMatch(r -> ties.under(a, r))).toList();
  }

  /** Who does it; "the Venice summit" is not held by Venice. */
  private List<Mention> actor(Proposition p) {
    boolean meets = p.rows().stream().anyMatch(Recipients.MEETINGS::contains);
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
      recipient = recipient.stream().filter(r -> !recipients.scene(r)).toList();
    }
    Proposition p = draft.proposition();
    return relevance.holds(p.type(), draft.actor(), recipient)
        || (Inquiry.WORDS.contains(p.type()) || p.inner().isPresent())
            && relevance.holds(p, draft.actor(), publicMatter(p))
        || p.rows().contains(STRIKE_OVER) && relevance.holds(p, draft.actor(), true);
  }

  /** "Growers criticised the pact": what it is about is a matter of states. */
  private boolean publicMatter(Proposition p) {
    return Stream.concat(
            sentence.children(p.predicate(), "obj", "obl", "nsubj:pass", "nmod").stream(),
            sentence.children(p.predicate(), "xcomp", "ccomp").stream()
                .flatMap(c -> sentence.subtree(c).stream()))
        .anyMatch(o -> words.is("matter", o));
  }

  private Draft draft(
      Proposition p,
      Optional<Statement> statement,
      Optional<Mention> said,
      List<Mention> actor,
      List<Mention> recipient) {
    Standing standing =
        Standing.of(p, statement, own.isDeed(p, statement, said, actor), sentence, article, words);
    Optional<Mention> speaker =
        said.isPresent() || standing.status() == Status.CLAIMED && p.inner().isEmpty()
            ? said
            : own.speaker(p, actor, recipient);
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

  private Optional<Statement> statement(Proposition p) {
    return statements.stream()
        .filter(s -> s.says(p.predicate().span()) || quotes(s, p))
        .filter(s -> Asserted.in(s, p, sentence, words))
        .filter(s -> s.speaker().filter(this::isNobody).isEmpty())
        .min(Comparator.comparingInt(Claims::length));
  }

  /** "No one claimed responsibility": that is nobody's word. */
  private boolean isNobody(Mention speaker) {
    return speaker.isIn(sentence) && words.isNobody(sentence.token(speaker.head()), sentence);
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
