package org.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Input;
import org.entente.model.Reading;
import org.entente.model.Relation;
import org.junit.jupiter.api.Test;

/** Marked pairs: offsets come in Unicode code points. */
class PairsTest {

  private static List<Reading<Relation.Pair>> read(String lines) {
    List<Reading<Relation.Pair>> all = new ArrayList<>();
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    try (Pairs pairs = Pairs.of("-", new ByteArrayInputStream(bytes), Input.usual())) {
      pairs.forEachRemaining(all::add);
    }
    return all;
  }

  @Test
  void aPairMarksWordsOfItsText() {
    String line =
        "{\"id\":\"r1\",\"text\":\"🕊 Chad thanked Mali.\",\"source\":[2,6],\"target\":[15,19]}";
    if (!(read(line).get(0) instanceof Reading.Read<Relation.Pair> read)) {
      throw new AssertionError(read(line));
    }
    Relation.Pair pair = read.value();
    assertEquals("r1", pair.article().id());
    assertEquals("Chad", pair.source().of(pair.article().text()));
    assertEquals("Mali", pair.target().of(pair.article().text()));
  }

  @Test
  void offsetsOutsideTheTextAreRefused() {
    List<Reading<Relation.Pair>> all =
        read(
            "{\"id\":\"r1\",\"text\":\"Chad thanked Mali.\",\"source\":[0,4],\"target\":[13,99]}\n"
                + "{\"id\":\"r2\",\"text\":\"Chad thanked Mali.\",\"source\":[0,4]}\n"
                + "{\"id\":\"r3\",\"text\":\"Chad thanked Mali.\",\"source\":[0,4],\"target\":[13,17]}");
    assertTold(all.get(0), "line 1: its target [13, 99] is no [start, end] inside its text");
    assertTold(all.get(1), "line 2: its target null");
    assertTrue(all.get(2) instanceof Reading.Read<Relation.Pair>);
  }

  private static void assertTold(Reading<Relation.Pair> reading, String expected) {
    assertTrue(reading instanceof Reading.Quarantined<Relation.Pair>, reading.toString());
    String message = ((Reading.Quarantined<Relation.Pair>) reading).message();
    assertTrue(message.contains(expected), message);
  }
}
