package org.entente.cluster;

import java.util.Optional;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Place;
import org.entente.model.Status;

/**
 * How like two reports are, from 0 (or less) to 1; a veto where they cannot be of one event:
 * another type, day, side or place, or one says that it was not.
 */
final class Likeness {
  /** From here on two reports are taken to be of one event. */
  static final double SAME = 0.52;

  static final double VETO = -1;
  private static final double FAR_KM = 120;
  private static final double NEAR_KM = 40;
  private static final double ACTOR = 0.25;
  private static final double RECIPIENT = 0.25;
  private static final double PLACE = 0.15;
  private static final double DEED = 0.15;
  private static final double WORDS = 0.20;
  private static final Set<EventType> TOLL = Set.of(EventType.ASSAULT, EventType.PROTEST);

  private Likeness() {}

  /** The likeness of two reports. */
  static double of(Report a, Report b) {
    if (a.type() != b.type() || !days(a, b) || unreal(a) != unreal(b)) {
      return VETO;
    }
    double actor = Math.max(Parties.likeness(a.actor(), b.actor()), crossed(a, b) ? 0.9 : VETO);
    double recipient = crossed(a, b) ? 0.9 : Parties.likeness(a.recipient(), b.recipient());
    double place = places(a.place(), b.place());
    if (actor < 0 || recipient < 0 || place < 0 || tolls(a, b)) {
      return VETO;
    }
    return ACTOR * actor
        + RECIPIENT * recipient
        + PLACE * place
        + DEED * deeds(a, b)
        + WORDS * words(a, b)
        - (a.day() != b.day() ? 0.05 : 0);
  }

  /** Days told in so many words must agree; a day taken from publication may be one off. */
  private static boolean days(Report a, Report b) {
    long apart = Math.abs(a.day() - b.day());
    return apart == 0 || apart == 1 && !(a.dayTold() && b.dayTold());
  }

  private static boolean unreal(Report report) {
    return report.status() == Status.NEGATED || report.status() == Status.HYPOTHETICAL;
  }

  /** A meeting may be told from either side. */
  private static boolean crossed(Report a, Report b) {
    return a.type() == EventType.CONSULT
        && Parties.likeness(a.actor(), b.recipient()) > 0.7
        && Parties.likeness(a.recipient(), b.actor()) > 0.7;
  }

  private static double places(Optional<Place> one, Optional<Place> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0.5;
    }
    Place a = one.get();
    Place b = other.get();
    if (a.name().equals(b.name())) {
      return 1;
    }
    if (!a.country().isEmpty() && !b.country().isEmpty() && !a.country().equals(b.country())) {
      return VETO;
    }
    return Report.isPoint(a) && Report.isPoint(b) ? byDistance(Report.km(a, b)) : 0.7;
  }

  private static double byDistance(double km) {
    return km > FAR_KM ? VETO : km < NEAR_KM ? 0.9 : 0.4;
  }

  /** Numbers of dead that are far apart are of two attacks; a few more are a later count. */
  private static boolean tolls(Report a, Report b) {
    if (!TOLL.contains(a.type()) || a.dead() < 0 || b.dead() < 0) {
      return false;
    }
    int more = Math.max(a.dead(), b.dead());
    int less = Math.min(a.dead(), b.dead());
    return more - less > 5 && more > 3 * Math.max(1, less);
  }

  private static double deeds(Report a, Report b) {
    boolean modes = !a.modes().isEmpty() && !b.modes().isEmpty();
    boolean shared = a.modes().stream().anyMatch(b.modes()::contains);
    double mode = shared ? 1 : modes ? 0 : 0.6;
    boolean trigger = a.trigger().stream().anyMatch(b.trigger()::contains);
    return trigger ? Math.max(0.8, mode) : mode;
  }

  /** Shared stems over those of the shorter report. */
  private static double words(Report a, Report b) {
    long shared = a.stems().stream().filter(b.stems()::contains).count();
    int least = Math.min(a.stems().size(), b.stems().size());
    return least == 0 ? 0.3 : Math.min(1, 1.5 * shared / least);
  }
}
