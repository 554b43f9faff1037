package org.entente.context;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Event;
import org.entente.model.Place;

/** Gives events their day, place, period in force and deadline. */
public final class Setting {

  private Setting() {}

  /** Indexes the tables of time and place words. */
  public static Setting load(Knowledge knowledge) {
    return new Setting();
  }

  /** The events with when and where filled as far as the article says. */
  public List<Event> place(List<Event> events, AnnotatedArticle article, List<Place> places) {
    return events;
  }
}
