package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.store.Column;
import org.entente.store.ParquetFile;

/** Rows as Parquet (https://parquet.apache.org), each column with its type. */
final class ParquetRows implements RowSink {
  private final Destination to;
  private ParquetFile rows;

  ParquetRows(Destination to) {
    this.to = to;
  }

  @Override
  public void columns(List<Column> columns) {
    rows = ParquetFile.of(columns);
  }

  @Override
  public void row(List<Object> cells) {
    rows.add(cells);
  }

  @Override
  public void end() throws IOException {
    if (rows == null) {
      return;
    }
    Path file = Files.createTempFile("entente", ".parquet");
    try (ParquetFile all = rows) {
      all.write(file);
      Files.copy(file, to.stream());
    } finally {
      Files.delete(file);
    }
  }
}
