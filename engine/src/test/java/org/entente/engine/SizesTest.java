package org.entente.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many an event counts: the table {@code sizes.tsv} beside this test. */
class SizesTest {

  static Stream<String[]> rows() {
    return Coded.table("sizes.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void counts(
      String text, String type, String dead, String injured, String arrested, String protesters) {
    Event.Size expected =
        new Event.Size(plain(dead), plain(injured), plain(arrested), plain(protesters));
    List<Event.Size> sizes =
        Coded.events(text).stream()
            .filter(e -> e.code().type().name().equals(type))
            .map(Event::size)
            .toList();
    assertTrue(sizes.contains(expected), () -> text + " gives " + sizes);
  }

  private static String plain(String cell) {
    return cell.equals("-") ? "" : cell;
  }
}
