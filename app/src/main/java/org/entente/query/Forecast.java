package org.entente.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What may come next, with how far it was off in the past.
 *
 * <p>Simple exponential smoothing against the naive forecast that all stays as it is (R. J. Hyndman
 * and G. Athanasopoulos, "Forecasting: Principles and Practice", 3rd edition, sections 5.2, 5.10
 * and 8.1). Both forecast the last third of the series from what came before each point; whichever
 * was nearer is used. The interval holds the middle four fifths of those errors at each distance,
 * so it assumes no shape of the noise but that the future resembles that third.
 *
 * @param method {@code smoothing} or {@code naive}
 * @param error mean absolute error of the method in the last third
 * @param naiveError that of the naive forecast
 * @param steps one for each period ahead
 */
public record Forecast(String method, double error, double naiveError, List<Step> steps) {
  /** Shorter series are not forecast. */
  public static final int SHORTEST = 30;

  private static final double OUTSIDE = 0.1;

  /** A period ahead: the forecast and the bounds of four fifths of past errors. */
  public record Step(double value, double low, double high) {}

  /** A way to forecast all later values from those before. */
  private interface Method {
    double from(double[] values, int length);
  }

  /**
   * Forecasts.
   *
   * @param least what values cannot fall below, such as 0 for counts
   * @return nothing where the series is too short to know the errors
   */
  static Optional<Forecast> of(double[] values, int ahead, double least) {
    if (values.length < SHORTEST || ahead < 1) {
      return Optional.empty();
    }
    double weight = weight(values, values.length - values.length / 3);
    Method smoothing = (v, length) -> smoothed(v, length, weight);
    Method naive = (v, length) -> v[length - 1];
    double error = mean(errors(values, smoothing, 1));
    double naiveError = mean(errors(values, naive, 1));
    boolean better = error < naiveError;
    Method method = better ? smoothing : naive;
    List<Step> steps = new ArrayList<>();
    for (int h = 1; h <= ahead; h++) {
      steps.add(step(method.from(values, values.length), errors(values, method, h), least));
    }
    return Optional.of(
        new Forecast(
            better ? "smoothing" : "naive", better ? error : naiveError, naiveError, steps));
  }

  private static Step step(double value, List<Double> errors, double least) {
    List<Double> sorted = new ArrayList<>(errors);
    Collections.sort(sorted);
    double low = value + quantile(sorted, OUTSIDE);
    double high = value + quantile(sorted, 1 - OUTSIDE);
    return new Step(value, Math.max(least, Math.min(low, value)), Math.max(high, value));
  }

  private static double quantile(List<Double> sorted, double share) {
    double at = share * (sorted.size() - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
  }

  /** What came less what was forecast, {@code ahead} periods before, in the last third. */
  private static List<Double> errors(double[] values, Method method, int ahead) {
    List<Double> errors = new ArrayList<>();
    int first = values.length - values.length / 3;
    for (int at = first; at < values.length; at++) {
      int known = Math.max(1, at - ahead + 1);
      errors.add(values[at] - method.from(values, known));
    }
    return errors;
  }

  private static double mean(List<Double> errors) {
    return errors.stream().mapToDouble(Math::abs).average().orElse(Double.NaN);
  }

  /** The weight of the newest value that was best one step ahead among the first values. */
  private static double weight(double[] values, int length) {
    double best = Double.POSITIVE_INFINITY;
    double weight = 1;
    for (int i = 1; i <= 20; i++) {
      double error = squares(values, length, i / 20.0);
      if (error < best) {
        best = error;
        weight = i / 20.0;
      }
    }
    return weight;
  }

  private static double squares(double[] values, int length, double weight) {
    double level = values[0];
    double squares = 0;
    for (int i = 1; i < length; i++) {
      squares += (values[i] - level) * (values[i] - level);
      level += weight * (values[i] - level);
    }
    return squares;
  }

  private static double smoothed(double[] values, int length, double weight) {
    double level = values[0];
    for (int i = 1; i < length; i++) {
      level += weight * (values[i] - level);
    }
    return level;
  }
}
