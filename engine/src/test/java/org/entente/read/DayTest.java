package org.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Full dates in the forms that occur; none is guessed. */
class DayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-07-21",
        "2020-07-21T23:59:00-08:00",
        "2020/7/21",
        "20200721",
        "20200721T101500Z",
        "21 July 2020",
        "21-JUL-2020 15:01:01.79",
        "Tue, 21 Jul 2020 10:00:00 GMT",
        "Tuesday, July 21st, 2020",
        "Jul. 21, 2020 at 10 a.m."
      })
  void theDayIsTheOneWritten(String text) {
    assertEquals(Optional.of(LocalDate.of(2020, 7, 21)), Day.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "n.d.", "07/08/2020", "July 2020", "July 21", "2020-13-01", "1595289600"})
  void whatIsNoFullDateIsNone(String text) {
    assertEquals(Optional.empty(), Day.in(text));
  }
}
