package org.entente.event;

/**
 * What an event's confidence is worth: the share of events with it that strict readers found right
 * throughout, type, parties, direction and status.
 *
 * <p>The knots are from draws 3 to 5 of {@code eval/event-verdicts.tsv}, 263 events that are still
 * coded so; docs/decisions/0024 tells how they stand against draw 6. With the tables alone
 * confidences are higher than events are right.
 */
final class Calibration {
  private static final double[] RAW = {0, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 1};
  private static final double[] RIGHT = {0.1, 0.2, 0.22, 0.35, 0.5, 0.55, 0.75, 0.9};

  private Calibration() {}

  /** The likelihood that an event is right, to three decimals. */
  static double of(double confidence) {
    int next = 1;
    while (next < RAW.length - 1 && confidence > RAW[next]) {
      next++;
    }
    double share = (confidence - RAW[next - 1]) / (RAW[next] - RAW[next - 1]);
    double right = RIGHT[next - 1] + share * (RIGHT[next] - RIGHT[next - 1]);
    return Math.round(1000 * right) / 1000.0;
  }
}
