package org.entente.actor;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Reason;

/**
 * Who a mention stands for.
 *
 * @param actor the actor on the article's day
 * @param gender {@code m}, {@code f} or empty
 * @param reasons which rows and rules said so
 */
record Found(Actor actor, String gender, List<Reason> reasons) {

  Found {
    reasons = List.copyOf(reasons);
  }

  /** Somebody of no known gender. */
  static Found of(Actor actor, List<Reason> reasons) {
    return new Found(actor, "", reasons);
  }
}
