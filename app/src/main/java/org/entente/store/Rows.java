package org.entente.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to a question: columns and rows. Cells are String, List of String, LocalDate, Long,
 * Double, Boolean or null, as the column's type says.
 *
 * @param columns in order
 * @param rows each with a cell a column
 */
public record Rows(List<Column> columns, List<List<Object>> rows) {

  /** Each row as an ordered map from column to cell. */
  public List<Map<String, Object>> maps() {
    return rows.stream().map(this::map).toList();
  }

  private Map<String, Object> map(List<Object> row) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      map.put(columns.get(i).name(), row.get(i));
    }
    return map;
  }

  /** Only some columns, in the order named. */
  public Rows only(String... names) {
    List<String> all = columns.stream().map(Column::name).toList();
    List<Integer> at = Stream.of(names).map(all::indexOf).toList();
    List<Column> kept = at.stream().map(columns::get).toList();
    return new Rows(kept, rows.stream().map(r -> at.stream().map(r::get).toList()).toList());
  }

  /** The first row, where there is one. */
  public Optional<Map<String, Object>> first() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(map(rows.get(0)));
  }

  /** The first cell of the first row, a whole number; 0 where there is none. */
  public long whole() {
    return rows.isEmpty() || rows.get(0).get(0) == null
        ? 0
        : ((Number) rows.get(0).get(0)).longValue();
  }

  /** Takes an answer row by row. */
  public interface Taker {

    /** Comes first. */
    void columns(List<Column> columns);

    /** A row; its cells may be null. */
    void row(List<Object> cells);
  }
}
