package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.store.Column;
import org.entente.store.Schema;
import org.entente.store.Table;

/** The code book: what each table, column and code means, out of the tables that define them. */
final class CodeBook {
  private static final String INTRODUCTION =
      """
      # Code book

      Made by `./entente codebook` from the tables that define it; edit those.

      A store (`load … --db FILE`) is a DuckDB file with the tables below. `sql` asks them; `events`
      writes the rows of `events` as CSV, JSON, JSON Lines or Parquet under the same names, and so
      does `code`, which has no store. In JSON Lines of `code` the columns that begin alike are one
      object: `place_name` is `place.name`.

      Days are ISO 8601 without a time zone: the day where the article says it happened. Offsets
      count Unicode code points from the start of the article's text, end exclusive. What is not
      known is null, an empty cell in CSV. Several texts (`text[]`) are a list in JSON and Parquet; in
      CSV they are parted by `|`, with empty text where one is not known.

      CSV is UTF-8 after RFC 4180. Text that begins with `=`, `+`, `-` or `@` has an apostrophe
      before it, as a spreadsheet would run it; `--no-formula-guard` leaves it out. Codes such as
      `cameo` have leading zeros, which programs that guess types lose: `--for pandas` and `--for r`
      write a script beside the CSV that reads it with its types. Parquet has them in the file.
      """;

  private static final String VIEWS =
      """
      ## Views

      - `happened`: events that are reported or claimed and no background, each cluster once.
      - `actors`: one row an actor, recipient or speaker of an event, with `role` and `position`.
      - `pairs`: one row an event and pair of countries, of what happened.
      - `dyads`: what happened between two countries in one direction, as the command counts it.
      - `series`: what happened each day, with the number of articles.
      - `commitments_on(DATE '2016-05-01')`: commitments with how they stand on a day: `kept` or
        `broken` where an event until then settles it, else `overdue`, `due`, or `open` where there
        is no deadline; `late` in days.

      ## Questions

      `dyads`, `series` and `coalitions` count what happened, each cluster of reports once, unless
      `--status`, `--background` or `--every-report` say otherwise.

      - Level changes of a `series`: PELT, Killick, Fearnhead and Eckley (2012), on squared error over
        the variance of the noise, taken from the median difference of neighbours; counts are evened
        by the square root (Anscombe 1948), odd periods drawn to their neighbours (Hampel 1974), each
        change costs 3 log n (Zhang and Siegmund 2007), and a level lasts five periods at least.
        Counts follow how much was published: `--measure rate` does not.
      - Forecast: simple exponential smoothing or the naive forecast, whichever was nearer in the
        last third of the series (Hyndman and Athanasopoulos, *Forecasting*, 5.10 and 8.1); `low` to
        `high` held four fifths of the errors there.
      - `coalitions`: countries tied by the scores of what happened between them, over 10, halved
        with each half-life of age; blocs by the signed modularity of Traag and Bruggeman (2009), found
        with local moves and aggregation (Blondel and others 2008). Chance deals support and conflict
        out anew among the pairs of each article: a network is beyond it where p is at most 0.05. A
        bloc is stable where its mean Jaccard similarity over resampled articles is at least 0.75
        (Hennig 2007). Only stable blocs beyond chance are shown. `frustration` is the share of weight
        that does not fit: conflict within blocs, support between them.
      """;

  private CodeBook() {}

  /** The lines of the book, as Markdown. */
  static List<String> lines(Knowledge knowledge) {
    List<String> lines = new ArrayList<>(INTRODUCTION.lines().toList());
    Schema.tables().forEach(t -> table(t, lines));
    lines.add("");
    lines.addAll(VIEWS.lines().toList());
    codes("Event types and modes", "types", List.of("event", "mode", "quad", "score", "cameo"))
        .of(knowledge, lines);
    codes("Contexts", "contexts", List.of("context")).of(knowledge, lines);
    codes("Sectors", "sectors", List.of("id", "name")).of(knowledge, lines);
    return lines;
  }

  private static void table(Table table, List<String> lines) {
    lines.add("");
    lines.add("## " + table.name());
    lines.add("");
    lines.add(sentence(table.about()));
    header(List.of("column", "type", "meaning"), lines);
    for (Column column : table.columns()) {
      row(List.of("`" + column.name() + "`", column.type().toString(), column.about()), lines);
    }
  }

  private static String sentence(String about) {
    return about.substring(0, 1).toUpperCase() + about.substring(1) + ".";
  }

  /** A knowledge table of which some columns are shown. */
  private record Codes(String title, String table, List<String> columns) {
    void of(Knowledge knowledge, List<String> lines) {
      lines.add("");
      lines.add("## " + title);
      header(columns, lines);
      for (Row row : knowledge.table(table).rows()) {
        CodeBook.row(columns.stream().map(c -> row.get(c).replace("|", ", ")).toList(), lines);
      }
    }
  }

  private static Codes codes(String title, String table, List<String> columns) {
    return new Codes(title, table, columns);
  }

  private static void header(List<String> names, List<String> lines) {
    lines.add("");
    row(names, lines);
    lines.add(names.stream().map(n -> "---").collect(Collectors.joining("|", "|", "|")));
  }

  private static void row(List<String> cells, List<String> lines) {
    lines.add(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
  }
}
