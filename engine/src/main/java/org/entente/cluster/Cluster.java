package org.entente.cluster;

import java.util.List;
import org.entente.model.Event;

/**
 * Reports of one event.
 *
 * @param id {@code c-} and the id of the report published first
 * @param canonical the report that tells most
 * @param members all reports, the earliest published first
 */
public record Cluster(String id, Event canonical, List<Event> members) {

  /** Members are fixed. */
  public Cluster {
    members = List.copyOf(members);
  }
}
