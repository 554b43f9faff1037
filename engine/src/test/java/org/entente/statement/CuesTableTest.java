package org.entente.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.junit.jupiter.api.Test;

/** Every row of cues.tsv finds its example as marked, and nothing in its counter-example. */
class CuesTableTest {
  private static final List<Row> ROWS = Knowledge.shipped().table("cues").rows();

  @Test
  void examplesAreFoundAsMarked() {
    List<String> wrong = ROWS.stream().filter(r -> !found(r)).map(CuesTableTest::told).toList();
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  private static boolean found(Row row) {
    Marked marked = Marked.of(row.get("example"));
    return Reader.FINDER.attributions(Reader.read(marked.text())).stream()
        .anyMatch(
            a ->
                Marked.overlap(a.content(), marked.content()) >= 0.8
                    && Marked.overlap(a.source(), marked.source()) >= 0.5
                    && Marked.overlap(a.mark(), marked.cue()) > 0);
  }

  private static String told(Row row) {
    return row.place() + ": " + row.id() + ": not found as marked: " + row.get("example");
  }

  @Test
  void counterExamplesAreNot() {
    List<String> wrong =
        ROWS.stream()
            .filter(r -> r.find("counter_example").filter(c -> fires(r, c)).isPresent())
            .map(
                r -> r.place() + ": " + r.id() + ": must not be found: " + r.get("counter_example"))
            .toList();
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  private static boolean fires(Row row, String text) {
    return Reader.FINDER.attributions(Reader.read(text)).stream()
        .anyMatch(a -> a.cue().filter(c -> c.cue().row().equals(row.name())).isPresent());
  }

  @Test
  void everyRowHasAnExample() {
    assertEquals(
        List.of(), ROWS.stream().filter(r -> r.find("example").isEmpty()).map(Row::place).toList());
  }
}
