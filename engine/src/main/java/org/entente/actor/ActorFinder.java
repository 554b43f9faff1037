package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Reading.Placed;
import org.entente.knowledge.Knowledge;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Decision;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Span;

/**
 * Finds the words that stand for actors, and who they are on the article's day.
 *
 * <p>Each sentence goes from phrases of the tables ({@link Lexicon}) and names ({@link Names}) to
 * noun phrases ({@link Chunks}) and mentions with ties ({@link Gathering}); the article is then
 * read from its first mention to its last ({@link Reading}). Safe to share between threads.
 */
public final class ActorFinder {
  private final Tables tables;

  private ActorFinder(Tables tables) {
    this.tables = tables;
  }

  /** Indexes the tables of actors. */
  public static ActorFinder load(Knowledge knowledge) {
    return new ActorFinder(Tables.load(knowledge));
  }

  /** All mentions of actors in order of the text; no two share a head token. */
  public List<Mention> find(AnnotatedArticle article) {
    return find(article, List.of());
  }

  /**
   * The same, given the places of the article: they help to tell whose the army or the court is.
   */
  public List<Mention> find(AnnotatedArticle article, List<Place> places) {
    List<List<Draft>> drafts = drafts(article);
    List<Placed> placed =
        placed(drafts).stream().filter(p -> !isInside(p.draft(), places)).toList();
    Reading reading = new Reading(tables, article, placed, scene(article, drafts, places));
    return placed.stream().map(p -> mention(p, reading.next(p), article.text())).toList();
  }

  private List<List<Draft>> drafts(AnnotatedArticle article) {
    List<List<Draft>> drafts =
        article.sentences().stream().map(s -> Gathering.of(s, tables)).toList();
    return tables.halves().in(article.sentences(), drafts);
  }

  private List<Placed> placed(List<List<Draft>> drafts) {
    return drafts.stream().flatMap(d -> place(d).stream()).toList();
  }

  /** The "China" of "South China Sea". */
  private static boolean isInside(Draft draft, List<Place> places) {
    Span span = draft.coreSpan();
    return draft.sort().isNational()
        && places.stream()
            .filter(p -> p.country().isEmpty() && !p.feature().equals("country"))
            .map(Place::span)
            .anyMatch(
                p ->
                    p.start() < span.start() && span.end() <= p.end()
                        || p.start() <= span.start() && span.end() < p.end());
  }

  private Scene scene(AnnotatedArticle article, List<List<Draft>> drafts, List<Place> places) {
    return Lookout.over(article, drafts.stream().flatMap(List::stream).toList(), places, tables);
  }

  /** The mentions that name actors, each with a head of its own, outer ones choosing first. */
  private List<Placed> place(List<Draft> drafts) {
    List<Draft> outermost =
        drafts.stream()
            .filter(d -> Candidacy.is(d, tables))
            .sorted(Comparator.comparingInt((Draft d) -> d.first() - d.last()))
            .toList();
    Set<Integer> taken = new HashSet<>();
    List<Placed> placed = new ArrayList<>();
    for (Draft draft : outermost) {
      int head = Heads.of(draft, taken);
      if (head >= 0) {
        taken.add(head);
        placed.add(new Placed(draft, head));
      }
    }
    placed.sort(
        Comparator.comparingInt((Placed p) -> p.draft().first())
            .thenComparing(p -> -p.draft().last()));
    return placed;
  }

  private static Mention mention(Placed placed, Found found, String text) {
    Draft draft = placed.draft();
    return new Mention(
        draft.sentence().index(),
        draft.first(),
        draft.last(),
        placed.head(),
        draft.span(),
        draft.span().of(text),
        draft.form(),
        found.actor(),
        found.members(),
        found.reasons());
  }

  /**
   * Who a phrase by itself may be on a day, best first: whom its widest mention stands for, whom
   * else that may stand for, then the phrase's other mentions.
   */
  public List<Decision<Actor>> candidates(String phrase, Optional<LocalDate> on) {
    Sentence sentence = Phrase.sentence(phrase);
    AnnotatedArticle article =
        new AnnotatedArticle(Article.of("", on, phrase), List.of(sentence), List.of());
    List<List<Draft>> drafts = drafts(article);
    List<Placed> placed = placed(drafts);
    Reading reading = new Reading(tables, article, placed, scene(article, drafts, List.of()));
    placed.forEach(reading::next);
    List<Decision<Actor>> candidates = new ArrayList<>();
    for (Placed one : widest(placed)) {
      Found found = reading.read(one.draft());
      double sure = found.actor().confidence();
      boolean first = candidates.isEmpty();
      candidates.add(new Decision<>(found.actor(), sure, found.reasons()));
      candidates.addAll(first ? reading.rivals(one.draft()) : List.of());
    }
    return candidates;
  }

  /** The mentions that lie in no other, owners behind what they own, the longest first. */
  private static List<Placed> widest(List<Placed> placed) {
    return placed.stream()
        .filter(p -> placed.stream().noneMatch(o -> o != p && o.draft().contains(p.draft())))
        .sorted(
            Comparator.<Placed, Boolean>comparing(p -> p.draft().owns())
                .thenComparing(p -> p.draft().first() - p.draft().last()))
        .toList();
  }
}
