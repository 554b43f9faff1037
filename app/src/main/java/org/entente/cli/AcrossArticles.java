package org.entente.cli;

import java.util.Collection;
import java.util.List;
import org.entente.cluster.Cluster;
import org.entente.cluster.Clusters;
import org.entente.model.Event;
import org.entente.store.CrossLinks;
import org.entente.store.Grouping;
import org.entente.store.Store;
import org.entente.store.Version;

/** What is made over all articles once some have been stored: clusters, denials, outcomes. */
final class AcrossArticles {

  private AcrossArticles() {}

  /** Makes anew what articles that came, changed or went have put out of date. */
  static void refresh(Store store, Version version) {
    Grouping.refresh(store, AcrossArticles::groups);
    CrossLinks.refresh(store, version);
  }

  private static List<Grouping.Group> groups(Collection<Event> events) {
    return Clusters.of(events).stream().map(AcrossArticles::group).toList();
  }

  private static Grouping.Group group(Cluster cluster) {
    return new Grouping.Group(
        cluster.id(), cluster.canonical().id(), cluster.members().stream().map(Event::id).toList());
  }
}
