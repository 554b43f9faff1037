package org.entente.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Confidence rises with what the coder gives, and stays a likelihood. */
class CalibrationTest {
  @Test
  void risesBetweenItsKnots() {
    assertEquals(0.25, Calibration.of(0.55));
    assertEquals(0.3, Calibration.of(0.6));
    double before = 0;
    for (double raw = 0; raw <= 1; raw += 0.01) {
      double right = Calibration.of(raw);
      assertTrue(right >= before && right <= 1, "at " + raw);
      before = right;
    }
  }
}
