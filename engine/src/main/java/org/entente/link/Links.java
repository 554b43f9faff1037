package org.entente.link;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Event;

/** Ties the events of an article to one another. */
public final class Links {
  private final Causes causes;
  private final Reactions reactions;

  private Links(Causes causes, Reactions reactions) {
    this.causes = causes;
    this.reactions = reactions;
  }

  /** Reads the tables of tying words. */
  public static Links load(Knowledge knowledge) {
    return new Links(new Causes(LinkWords.load(knowledge)), Reactions.load(knowledge));
  }

  /** The events in their order, with denials, reactions, answers, causes and parts tied. */
  public List<Event> tie(List<Event> events) {
    Ties ties = new Ties(events);
    Denials.tie(ties);
    reactions.tie(ties);
    Answers.tie(ties);
    causes.tie(ties);
    return ties.all();
  }
}
