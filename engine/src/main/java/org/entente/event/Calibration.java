package org.entente.event;

/**
 * What an event's confidence is worth: the share of events with it that strict readers found right
 * throughout, type, parties, direction and status.
 *
 * <p>The knots are from draws 7 and 8 of {@code eval/event-verdicts.tsv}; docs/decisions/0028 tells
 * more. With the tables alone confidences are higher than events are right.
 */
final class Calibration {
  private static final double[] RAW = {0, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 1};
  private static final double[] RIGHT = {0.12, 0.15, 0.2, 0.25, 0.35, 0.5, 0.62, 0.85};

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
