package org.entente.query;

import java.util.Locale;

/** What a series measures in a period, as a ratio of two sums, so that periods can be joined. */
public enum Measure {
  /** Events. */
  EVENTS {
    @Override
    double above(Period p) {
      return p.events();
    }

    @Override
    double below(Period p) {
      return 1;
    }
  },
  /** Events for each thousand articles published in the period. */
  RATE {
    @Override
    double above(Period p) {
      return 1000.0 * p.events();
    }

    @Override
    double below(Period p) {
      return p.articles();
    }
  },
  /** Mean score of the events, −10 conflict to 10 cooperation. */
  SCORE {
    @Override
    double above(Period p) {
      return p.score();
    }

    @Override
    double below(Period p) {
      return p.events();
    }
  };

  /** The sum above the line. */
  abstract double above(Period period);

  /** The sum below it. */
  abstract double below(Period period);

  /** The value of a period; not a number where nothing is below the line. */
  double of(Period period) {
    return below(period) == 0 ? Double.NaN : above(period) / below(period);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
