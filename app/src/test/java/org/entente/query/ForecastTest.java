package org.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastTest {

  @Test
  void aShortSeriesIsNotForecast() {
    assertEquals(Optional.empty(), Forecast.of(new double[20], 3, 0));
  }

  @Test
  void noiseAboutALevelIsSmoothed() {
    double[] values = Arrays.stream(PeltTest.noise(5, 200)).map(v -> v + 10).toArray();
    Forecast forecast = Forecast.of(values, 3, 0).orElseThrow();
    assertEquals("smoothing", forecast.method());
    assertTrue(forecast.error() < forecast.naiveError());
    assertEquals(10, forecast.steps().get(0).value(), 0.5);
  }

  @Test
  void aWalkIsLeftToTheNaiveForecastAndItsIntervalWidens() {
    double[] walk = PeltTest.noise(5, 300);
    for (int i = 1; i < walk.length; i++) {
      walk[i] += walk[i - 1];
    }
    Forecast forecast = Forecast.of(walk, 20, -1000).orElseThrow();
    Forecast.Step near = forecast.steps().get(0);
    Forecast.Step far = forecast.steps().get(19);
    assertEquals(walk[299], near.value(), 1);
    assertTrue(far.high() - far.low() > 2 * (near.high() - near.low()));
  }

  @Test
  void theIntervalHoldsAboutFourInFive() {
    int held = 0;
    for (int seed = 0; seed < 400; seed++) {
      double[] all = PeltTest.counts(seed, 121, 6);
      Forecast.Step step = Forecast.of(Arrays.copyOf(all, 120), 1, 0).orElseThrow().steps().get(0);
      held += all[120] >= step.low() && all[120] <= step.high() ? 1 : 0;
    }
    assertTrue(held > 290 && held < 350, held + " of 400");
  }

  @Test
  void countsAreNeverForecastBelowNone() {
    Forecast forecast = Forecast.of(PeltTest.counts(2, 60, 0.3), 5, 0).orElseThrow();
    assertTrue(forecast.steps().stream().allMatch(s -> s.low() >= 0));
  }
}
