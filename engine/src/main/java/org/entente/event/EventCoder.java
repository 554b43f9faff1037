package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Event;
import org.entente.model.Lanes;
import org.entente.model.Mention;
import org.entente.model.Omission;
import org.entente.model.Place;
import org.entente.model.Reason;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.SpanIndex;
import org.entente.model.Statement;
import org.entente.model.Token;
import org.entente.model.TokenVectors;

/** Codes the clauses of an article into events. */
public final class EventCoder {
  private final ClauseReader.Tables tables;
  private final Types types;
  private final Contexts contexts;
  private final Relevance relevance;
  private final StatusWords status;
  private final Optional<SecondOpinion> second;
  private final Lanes lanes;

  private EventCoder(
      ClauseReader.Tables tables,
      Types types,
      Contexts contexts,
      Relevance relevance,
      StatusWords status,
      Optional<SecondOpinion> second,
      Lanes lanes) {
    this.tables = tables;
    this.types = types;
    this.contexts = contexts;
    this.relevance = relevance;
    this.status = status;
    this.second = second;
    this.lanes = lanes;
  }

  /** Indexes the tables of triggers and operators; an encoder gives the learnt second opinion. */
  public static EventCoder load(Knowledge knowledge, TokenVectors encoder) {
    StatusWords status = StatusWords.load(knowledge);
    return new EventCoder(
        new ClauseReader.Tables(
            Lexicon.load(knowledge),
            Operators.load(knowledge),
            Mood.load(knowledge, status),
            status),
        Types.load(knowledge),
        Contexts.load(knowledge),
        Relevance.load(knowledge),
        status,
        Optional.of(SecondOpinion.over(encoder)),
        Lanes.ONE);
  }

  /** The same by the tables alone. */
  public EventCoder tablesOnly() {
    return new EventCoder(tables, types, contexts, relevance, status, Optional.empty(), lanes);
  }

  /** The same, working on so many sentences at once. */
  public EventCoder on(Lanes lanes) {
    return new EventCoder(tables, types, contexts, relevance, status, second, lanes);
  }

  /** Begins to load what {@link #find} will need, beside other work. */
  public void prepare() {
    second.ifPresent(SecondOpinion::prepare);
  }

  /**
   * The events of an article, in order of their triggers; when and where are still open.
   *
   * @param omitted told of what was found in the sentences and is no event, if anybody asks
   */
  public List<Event> find(
      AnnotatedArticle article,
      List<Mention> mentions,
      List<Statement> statements,
      List<Place> places,
      Optional<Consumer<Omission>> omitted) {
    List<Read> read = read(article, mentions, statements, places, omitted.isPresent());
    omitted.ifPresent(o -> read.stream().flatMap(r -> r.omissions().taken().stream()).forEach(o));
    List<Event> events = read.stream().flatMap(r -> r.events().stream()).toList();
    return new Echoes(article, mentions, status).over(events);
  }

  private record Read(List<Event> events, Omissions omissions) {}

  private List<Read> read(
      AnnotatedArticle article,
      List<Mention> mentions,
      List<Statement> statements,
      List<Place> places,
      boolean omitted) {
    Map<Integer, List<Mention>> territory =
        Territory.of(article, places).stream().collect(Collectors.groupingBy(Mention::sentence));
    SpanIndex<Statement> said = SpanIndex.ofMany(statements, Statement::content);
    Map<Integer, List<Mention>> bySentence =
        mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
    Officials officials = new Officials(article, bySentence);
    Filings filings = Filings.in(article, bySentence, status);
    return lanes
        .of(article.sentences())
        .map(
            sentence -> {
              List<Mention> here = bySentence.getOrDefault(sentence.index(), List.of());
              List<Mention> lands = territory.getOrDefault(sentence.index(), List.of());
              Omissions omissions = new Omissions(omitted, sentence);
              Around around =
                  new Around(
                      here,
                      lands,
                      said.over(sentence.span()),
                      officials.before(sentence),
                      Addressed.around(sentence, bySentence),
                      filings);
              return new Read(events(article, sentence, around, omissions), omissions);
            })
        .toList();
  }

  private List<Event> events(
      AnnotatedArticle article, Sentence sentence, Around around, Omissions omissions) {
    List<Mention> mentions = around.mentions();
    List<Statement> statements = around.statements();
    Parties parties = new Parties(sentence, mentions, around.territory());
    ClauseReader reader = new ClauseReader(sentence, tables, parties);
    List<Proposition> read = reader.propositions();
    Claims claims = new Claims(article, sentence, parties, relevance, status, around, read);
    List<Draft> drafts = new ArrayList<>();
    read.forEach(p -> claims.draft(p).ifPresentOrElse(drafts::add, () -> omissions.nobody(p)));
    Settling.settle(drafts, sentence, status);
    omissions.apolitical(drafts, claims::matters);
    if (second.isPresent() && relevance.possible(mentions)) {
      Candidates candidates = new Candidates(sentence, parties, read, reader.all());
      Told told = new Told(sentence, mentions, statements, parties, reader);
      Hearing hearing = Hearing.of(article, sentence, statements);
      Review.over(
          drafts, told, hearing, candidates, second.get(), status, claims::draft, omissions);
      omissions.apolitical(drafts, claims::matters);
    }
    drafts.replaceAll(d -> d.parties(parties::apposed).untold(statements));
    return Draft.distinct(drafts).stream().map(d -> event(article, sentence, d)).toList();
  }

  private Event event(AnnotatedArticle article, Sentence sentence, Draft draft) {
    Proposition p = draft.proposition();
    Span trigger = trigger(p);
    List<Reason> reasons = new ArrayList<>();
    for (String row : p.rows()) {
      if (!row.equals(Unforeseen.ROW)) {
        reasons.add(new Reason("event", row, trigger, ""));
      }
    }
    draft.opinion().ifPresent(o -> reasons.add(new Reason("event", Unforeseen.ROW, trigger, o)));
    reasons.add(new Reason("status", draft.statusRule(), trigger, ""));
    return new Event(
        EventId.of(article.article().id(), p.type(), trigger, draft.actor(), draft.recipient()),
        article.article(),
        types.code(p.type(), p.mode(), contexts.of(sentence)),
        draft.actor(),
        draft.recipient(),
        draft.status(),
        draft.speaker(),
        sentence,
        trigger,
        evidence(draft),
        Calibration.of(draft.confidence()),
        reasons);
  }

  private static Span trigger(Proposition p) {
    return p.predicate().span();
  }

  private static List<Event.Evidence> evidence(Draft draft) {
    List<Event.Evidence> evidence = new ArrayList<>();
    String row = draft.proposition().rows().get(0);
    for (Token word : draft.proposition().words()) {
      evidence.add(new Event.Evidence(word.span(), "trigger", row));
    }
    draft.actor().forEach(m -> evidence.add(new Event.Evidence(m.span(), "actor", row)));
    draft.recipient().forEach(m -> evidence.add(new Event.Evidence(m.span(), "recipient", row)));
    evidence.sort(Comparator.comparing(Event.Evidence::span));
    return evidence;
  }

  /**
   * What the tables hold of the pairs of an article's phrases, as signs for a classifier to learn
   * from.
   */
  public BiFunction<Span, Span, List<String>> signs(
      AnnotatedArticle article, List<Mention> mentions) {
    return Relating.candidates(article, mentions, tables).andThen(TableSigns::of);
  }

  /** The type of event that a marked source does to a marked target. */
  public Relation relate(AnnotatedArticle article, List<Mention> mentions, Relation.Pair pair) {
    return Relating.relate(article, mentions, pair, tables, second);
  }
}
