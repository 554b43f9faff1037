package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.store.Column;
import org.entente.store.Schema;
import org.entente.store.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CodebookCommandTest {

  @Test
  void theBookInTheDocumentsIsTheOneThatIsMade() throws IOException {
    assertEquals(
        Files.readString(Path.of("../docs/codebook.md")),
        Run.of("codebook").out(),
        "write it anew: ./entente codebook > docs/codebook.md");
  }

  @TestFactory
  Stream<DynamicTest> everyTableAndColumnIsExplained() {
    return Schema.tables().stream()
        .map(table -> DynamicTest.dynamicTest(table.name(), () -> explained(table)));
  }

  private static void explained(Table table) {
    assertFalse(table.about().isBlank());
    for (Column column : table.columns()) {
      assertFalse(column.about().isBlank(), column.name());
    }
  }
}
