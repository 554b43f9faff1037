package org.entente.context;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Place;

/** Finds toponyms and the points they stand for. */
public final class PlaceFinder {

  private PlaceFinder() {}

  /** Indexes the gazetteer. */
  public static PlaceFinder load(Knowledge knowledge) {
    return new PlaceFinder();
  }

  /** All place names of an article, in order. */
  public List<Place> find(AnnotatedArticle article) {
    return List.of();
  }
}
