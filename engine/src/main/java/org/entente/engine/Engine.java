package org.entente.engine;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.actor.ActorFinder;
import org.entente.cluster.Clusters;
import org.entente.context.PlaceFinder;
import org.entente.context.Setting;
import org.entente.event.EventCoder;
import org.entente.knowledge.Knowledge;
import org.entente.link.Links;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Decision;
import org.entente.model.Event;
import org.entente.model.Lanes;
import org.entente.model.Mention;
import org.entente.model.Omission;
import org.entente.model.Place;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.nlp.Annotator;
import org.entente.nlp.Encoder;
import org.entente.nlp.Untimed;
import org.entente.statement.StatementFinder;

/** The coder: an article in, statements and events out. Safe to share between threads. */
public final class Engine {
  /** The program's version, as in the build. */
  public static final String VERSION = "0.1.0";

  private final Annotator annotator;
  private final ActorFinder actors;
  private final StatementFinder statements;
  private final PlaceFinder places;
  private final EventCoder events;
  private final Setting setting;
  private final Links links;

  private Engine(
      Annotator annotator,
      ActorFinder actors,
      StatementFinder statements,
      PlaceFinder places,
      EventCoder events,
      Setting setting,
      Links links) {
    this.annotator = annotator;
    this.actors = actors;
    this.statements = statements;
    this.places = places;
    this.events = events;
    this.setting = setting;
    this.links = links;
  }

  /** Loads models and tables, on two cores at once where there are two; takes seconds. */
  public static Engine load(Knowledge knowledge) {
    CompletableFuture<Annotator> annotator = CompletableFuture.supplyAsync(Annotator::load);
    CompletableFuture<PlaceFinder> places =
        annotator.thenApply(loaded -> PlaceFinder.load(knowledge));
    ActorFinder actors = ActorFinder.load(knowledge);
    return new Engine(
        loaded(annotator),
        actors,
        StatementFinder.load(knowledge),
        loaded(places),
        EventCoder.load(knowledge, new Encoder()),
        Setting.load(knowledge),
        Links.load(knowledge));
  }

  private static <T> T loaded(CompletableFuture<T> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** The same engine without the learnt second opinion on events. */
  public Engine tablesOnly() {
    return new Engine(annotator, actors, statements, places, events.tablesOnly(), setting, links);
  }

  /** The same engine, working on so many sentences of an article at once. */
  public Engine on(Lanes lanes) {
    return new Engine(
        annotator.on(lanes), actors, statements, places, events.on(lanes), setting, links);
  }

  /**
   * Codes an article for its events alone, in less time: as {@link #code}, but times are read only
   * where they can date an event ({@link Prefilter}), so statements have no date.
   */
  public Coding events(Article article) {
    events.prepare();
    Untimed untimed = annotator.grammar(article);
    return code(untimed.article(), events -> timed(untimed, events), Optional.empty());
  }

  private static AnnotatedArticle timed(Untimed untimed, List<Event> events) {
    BitSet dating = Prefilter.dating(untimed.article(), events);
    return untimed.timed(sentence -> dating.get(sentence.index()));
  }

  /** Codes an article. */
  public Coding code(Article article) {
    return code(article, Optional.empty());
  }

  /** The same, telling of what was found in the sentences and is no event, with the reason. */
  public Coding code(Article article, Consumer<Omission> omitted) {
    return code(article, Optional.of(omitted));
  }

  private Coding code(Article article, Optional<Consumer<Omission>> omitted) {
    events.prepare();
    AnnotatedArticle annotated = annotator.annotate(article);
    return code(annotated, events -> annotated, omitted);
  }

  private Coding code(
      AnnotatedArticle read,
      Function<List<Event>, AnnotatedArticle> times,
      Optional<Consumer<Omission>> omitted) {
    List<Place> where = places.find(read);
    List<Mention> who = actors.find(read, where);
    List<Statement> said = statements.find(read, who);
    List<Event> done = events.find(read, who, said, where, omitted);
    AnnotatedArticle timed = times.apply(done);
    List<Event> set = setting.place(done, timed, where);
    return new Coding(timed, who, said, where, Clusters.assign(links.tie(set)));
  }

  /** What the source of a marked pair does to its target. */
  public Relation relate(Relation.Pair pair) {
    AnnotatedArticle annotated = annotator.annotate(pair.article());
    return events.relate(annotated, actors.find(annotated), pair);
  }

  /** What the tables hold of the pairs of a coded article's phrases, for the learnt opinion. */
  public BiFunction<Span, Span, List<String>> signs(Coding coding) {
    return events.signs(coding.article(), coding.mentions());
  }

  /** Who a phrase may be on a day, best first. */
  public List<Decision<Actor>> actor(String phrase, Optional<LocalDate> on) {
    return actors.candidates(phrase, on);
  }
}
