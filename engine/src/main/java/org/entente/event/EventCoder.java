package org.entente.event;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Relation;
import org.entente.model.Statement;

/** Codes the clauses of an article into events. */
public final class EventCoder {

  private EventCoder() {}

  /** Indexes the tables of triggers and operators. */
  public static EventCoder load(Knowledge knowledge) {
    return new EventCoder();
  }

  /** The events of an article, in order of their triggers; when and where are still open. */
  public List<Event> find(
      AnnotatedArticle article, List<Mention> mentions, List<Statement> statements) {
    return List.of();
  }

  /** The type of event that a marked source does to a marked target. */
  public Relation relate(AnnotatedArticle article, List<Mention> mentions, Relation.Pair pair) {
    return new Relation(pair.article().id(), java.util.Optional.empty(), List.of(), 0, List.of());
  }
}
