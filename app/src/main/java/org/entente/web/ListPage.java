package org.entente.web;

import java.util.Map;
import java.util.Optional;
import org.entente.query.Filter;
import org.entente.store.Rows;

/** A page that lists the rows of a filter, some at a time, and is a table as data. */
interface ListPage extends Page {

  /** What is asked. */
  Filter filter();

  /** The answer. */
  Rows rows();

  /** Where these rows are among all. */
  Pager pager();

  @Override
  default Map<String, ?> json() {
    Map<String, Object> json = Json.table(filter(), rows());
    json.put("next", pager().nextJson());
    return json;
  }

  @Override
  default Optional<Table> table() {
    return Table.of(rows());
  }
}
