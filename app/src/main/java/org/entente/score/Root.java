package org.entente.score;

import org.entente.model.EventType;

/** The root types of the PLV set: PLOVER's, with CONCEDE and RETREAT as one. */
final class Root {

  private Root() {}

  static String of(EventType type) {
    return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
  }
}
