package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Reason;

/**
 * Who a mention stands for.
 *
 * @param actor the actor on the article's day
 * @param gender {@code m}, {@code f} or empty
 * @param reasons which rows and rules said so
 * @param members the actors that a collective ("the two sides") stands for, or empty
 */
record Found(Actor actor, String gender, List<Reason> reasons, List<Actor> members) {
  private static final double LEAST = 0.3;

  Found {
    reasons = List.copyOf(reasons);
    members = List.copyOf(members);
  }

  /** One actor. */
  Found(Actor actor, String gender, List<Reason> reasons) {
    this(actor, gender, reasons, List.of());
  }

  /** Somebody of no known gender. */
  static Found of(Actor actor, List<Reason> reasons) {
    return new Found(actor, "", reasons);
  }

  /** The same, known otherwise. */
  Found as(Actor other) {
    return new Found(other, gender, reasons, members);
  }

  /** The same, less sure by a factor, though never unlikely. */
  Found weaker(double factor) {
    return as(
        new Actor(
            actor.name(),
            actor.id(),
            actor.country(),
            actor.sector(),
            actor.office(),
            actor.kind(),
            Math.max(LEAST, actor.confidence() * factor)));
  }

  /** The same with one more reason. */
  Found because(Reason why) {
    List<Reason> more = new ArrayList<>(reasons);
    more.add(why);
    return new Found(actor, gender, more, members);
  }
}
