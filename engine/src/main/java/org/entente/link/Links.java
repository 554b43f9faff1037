package org.entente.link;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.Event;

/** Ties the events of an article to one another. */
public final class Links {
  private final Causes causes;

  private Links(Causes causes) {
    this.causes = causes;
  }

  /** Reads the table of tying words. */
  public static Links load(Knowledge knowledge) {
    return new Links(new Causes(LinkWords.load(knowledge)));
  }

  /** The events in their order, with denials, answers, causes and parts tied. */
  public List<Event> tie(List<Event> events) {
    Ties ties = new Ties(events);
    Denials.tie(ties);
    Answers.tie(ties);
    causes.tie(ties);
    return ties.all();
  }
}
