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
import org.entente.model.Sentence;

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
    List<Placed> placed = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      placed.addAll(place(Gathering.of(sentence, tables)));
    }
    Reading reading = new Reading(tables, article, placed);
    return placed.stream().map(p -> mention(p, reading.next(p), article.text())).toList();
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
        found.reasons());
  }

  /** Of "Pakistan's ISI" the first is the owner only. */
  private static boolean isOwner(Sentence sentence, Mention mention) {
    int next = mention.last() + 1;
    return next < sentence.size() && sentence.token(next).tag().equals("POS");
  }

  /** Who a phrase by itself may be on a day, best first. */
  public List<Decision<Actor>> candidates(String phrase, Optional<LocalDate> on) {
    Sentence sentence = Phrase.sentence(phrase);
    Article article = Article.of("", on, phrase);
    List<Mention> mentions = find(new AnnotatedArticle(article, List.of(sentence), List.of()));
    return mentions.stream()
        .filter(m -> mentions.stream().noneMatch(o -> o != m && o.span().contains(m.span())))
        .sorted(
            Comparator.<Mention, Boolean>comparing(m -> isOwner(sentence, m))
                .thenComparing(m -> m.first() - m.last()))
        .map(m -> new Decision<>(m.actor(), m.actor().confidence(), m.reasons()))
        .toList();
  }
}
