package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Decision;
import org.entente.model.Mention;

/** Finds the words that stand for actors, and who they are on the article's day. */
public final class ActorFinder {

  private ActorFinder() {}

  /** Indexes the tables of actors. */
  public static ActorFinder load(Knowledge knowledge) {
    return new ActorFinder();
  }

  /** All mentions of actors in order of the text; no two share a head token. */
  public List<Mention> find(AnnotatedArticle article) {
    return List.of();
  }

  /** Who a phrase by itself may be on a day, best first. */
  public List<Decision<Actor>> candidates(String phrase, Optional<LocalDate> on) {
    return List.of();
  }
}
