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
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * On whose word a proposition stands, and what that makes of its status: what only a source says is
 * claimed, what a source denies is denied, what is asked or conditional is hypothetical.
 */
final class Claims {
  private static final Set<EventType> PROMISES =
      Set.of(EventType.AGREE, EventType.THREATEN, EventType.CONCEDE);

  /** Deeds that have an object even where it is nobody known: a bridge blown up, a ship seized. */
  private static final Set<EventType> UNDERGONE =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.AID,
          EventType.RETREAT,
          EventType.PROTEST);

  private static final Set<String> KEEPERS = Set.of("COP", "JUD");

  private final AnnotatedArticle article;
  private final Sentence sentence;
  private final Parties parties;
  private final Relevance relevance;
  private final List<Statement> statements;

  Claims(
      AnnotatedArticle article,
      Sentence sentence,
      Parties parties,
      Relevance relevance,
      List<Statement> statements) {
    this.article = article;
    this.sentence = sentence;
    this.parties = parties;
    this.relevance = relevance;
    this.statements =
        statements.stream()
            .filter(s -> s.content().stream().anyMatch(sentence.span()::overlaps))
            .toList();
  }

  /** The proposition with its parties named; empty where no actor is. */
  Optional<Draft> draft(Proposition p) {
    Optional<Statement> statement = statement(p);
    Optional<Mention> said = statement.flatMap(Statement::speaker);
    List<Mention> actor = p.bySpeaker() ? said.stream().toList() : parties.of(p.actor());
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    List<Mention> recipient = recipient(p, actor);
    if (p.symmetric() && recipient.isEmpty() && actor.size() > 1) {
      recipient = actor;
    }
    return relevance.holds(p.type(), actor, recipient)
        ? Optional.of(draft(p, statement, said, actor, recipient))
        : Optional.empty();
  }

  private List<Mention> recipient(Proposition p, List<Mention> actor) {
    List<Mention> all = parties.undergoing(p.recipient());
    if (all.isEmpty() && UNDERGONE.contains(p.type())) {
      List<Token> things = new ArrayList<>(p.recipient());
      things.removeAll(p.words());
      all = parties.unresolved(things, article.text());
    }
    return all.stream()
        .filter(r -> actor.stream().noneMatch(a -> Parties.same(a, r)))
        .map(r -> atHome(p.type(), actor.get(0), r))
        .toList();
  }

  /** Whom police or courts deal with is taken to be of their country where nothing else is said. */
  private static Mention atHome(EventType type, Mention actor, Mention recipient) {
    boolean keepers = KEEPERS.contains(actor.actor().sector()) && UNDERGONE.contains(type);
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
        home, new Reason("actor.country", "rule:home of the police", actor.span(), ""));
  }

  private Draft draft(
      Proposition p,
      Optional<Statement> statement,
      Optional<Mention> said,
      List<Mention> actor,
      List<Mention> recipient) {
    Optional<Mention> speaker = said.isPresent() ? said : ownWord(p, actor);
    boolean own =
        said.isEmpty()
            || p.bySpeaker()
            || p.speech() && actor.stream().anyMatch(a -> Parties.same(a, said.get()));
    Status status = p.status();
    String rule = p.status() == Status.REPORTED ? "status:stated" : "status:operator";
    if (status == Status.REPORTED && hypothetical(p.predicate())) {
      status = Status.HYPOTHETICAL;
      rule = "status:condition or question";
    } else if (status == Status.REPORTED && statement.isPresent()) {
      Statement.Polarity polarity = statement.get().polarity();
      status = status(polarity, own);
      rule = "status:statement " + polarity.name().toLowerCase(java.util.Locale.ROOT);
    }
    return new Draft(p, actor, recipient, speaker, status, rule, confidence(p, actor, recipient));
  }

  private static Status status(Statement.Polarity polarity, boolean own) {
    return switch (polarity) {
      case DENIES -> Status.DENIED;
      case DOUBTS, ASKS -> Status.HYPOTHETICAL;
      case SAYS -> own ? Status.REPORTED : Status.CLAIMED;
    };
  }

  /** In a deed of words that nobody else reports, the actor speaks for himself. */
  private static Optional<Mention> ownWord(Proposition p, List<Mention> actor) {
    return p.speech() ? Optional.of(actor.get(0)) : Optional.empty();
  }

  private Optional<Statement> statement(Proposition p) {
    return statements.stream()
        .filter(s -> s.says(p.predicate().span()))
        .min(Comparator.comparingInt(Claims::length));
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(c -> c.length()).sum();
  }

  private boolean hypothetical(Token predicate) {
    if (article.text().charAt(sentence.span().end() - 1) == '?') {
      return true;
    }
    Token at = predicate;
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      boolean condition =
          sentence.children(at, "mark").stream()
              .anyMatch(m -> List.of("if", "unless", "whether").contains(Lexicon.lemma(m)));
      if (condition) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  private static double confidence(Proposition p, List<Mention> actor, List<Mention> recipient) {
    double who = actor.stream().mapToDouble(m -> m.actor().confidence()).min().orElse(0.2);
    double whom = recipient.stream().mapToDouble(m -> m.actor().confidence()).min().orElse(0.4);
    double composed = Math.pow(0.95, Math.max(0, p.rows().size() - 2));
    return Math.round(1000 * (0.4 + 0.3 * who + 0.3 * whom) * composed * 0.95) / 1000.0;
  }

  /** What one draft of a sentence tells of another: answers to accusations, shared recipients. */
  static void settle(List<Draft> drafts, Sentence sentence) {
    for (int i = 0; i < drafts.size(); i++) {
      answer(drafts, i);
      inherit(drafts, i, sentence);
    }
  }

  /** A denial that names no accuser answers the accusation made in the same sentence. */
  private static void answer(List<Draft> drafts, int i) {
    Draft denial = drafts.get(i);
    if (denial.proposition().type() != EventType.REJECT || !denial.recipient().isEmpty()) {
      return;
    }
    Optional<Mention> accuser = accuser(drafts, denial);
    if (accuser.isPresent()) {
      drafts.set(i, denial.towards(List.of(accuser.get())));
      drafts.replaceAll(d -> accuses(d, accuser.get()) ? d.denied() : d);
    }
  }

  private static boolean accuses(Draft draft, Mention accuser) {
    return draft.proposition().type() == EventType.ACCUSE && draft.actor().contains(accuser);
  }

  /** "banned the firm, vowing to remove its parts": the vow concerns whom the ban does. */
  private static void inherit(List<Draft> drafts, int i, Sentence sentence) {
    Draft draft = drafts.get(i);
    Token predicate = draft.proposition().predicate();
    if (!draft.recipient().isEmpty() || !PROMISES.contains(draft.proposition().type())) {
      return;
    }
    boolean joined =
        predicate.plainRelation().equals("advcl") || predicate.plainRelation().equals("conj");
    if (joined && predicate.head() >= 0) {
      Token head = sentence.token(predicate.head());
      drafts.stream()
          .filter(d -> d.proposition().predicate().equals(head))
          .filter(
              d -> !d.recipient().isEmpty() && Parties.same(d.actor().get(0), draft.actor().get(0)))
          .findFirst()
          .ifPresent(d -> drafts.set(i, draft.towards(d.recipient())));
    }
  }

  private static Optional<Mention> accuser(List<Draft> drafts, Draft denial) {
    List<Mention> accusers = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.proposition().type() == EventType.ACCUSE) {
        accusers.addAll(draft.actor());
      }
    }
    return accusers.stream()
        .filter(a -> a.actor().kind() != Kind.UNKNOWN)
        .filter(a -> denial.actor().stream().noneMatch(d -> Parties.same(a, d)))
        .findFirst();
  }
}
