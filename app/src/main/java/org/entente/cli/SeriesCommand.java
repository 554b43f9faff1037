package org.entente.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.query.Forecast;
import org.entente.query.Measure;
import org.entente.query.Series;
import org.entente.query.Unit;
import org.entente.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code series --db FILE}: what happened, period by period. */
@Command(
    name = "series",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Counts what happened by day, week, month or year, without gaps, with the number of articles",
      "published, a rolling mean, and the periods where the level changes (PELT, Killick et al.",
      "2012). A forecast comes with the interval of its past errors and beside the naive one."
    },
    footer = {
      "",
      "Example:",
      "  entente series --db news.db --by month --actor RUS --recipient UKR --measure rate"
    })
final class SeriesCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec command;
  @Mixin private Database database;

  @Option(
      names = "--by",
      defaultValue = "month",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Unit unit;

  @Option(
      names = "--measure",
      defaultValue = "events",
      description =
          "One of ${COMPLETION-CANDIDATES}: how many, how many for each thousand articles, or the"
              + " mean score (default: ${DEFAULT-VALUE}).")
  private Measure measure;

  @Option(
      names = "--window",
      paramLabel = "N",
      description = "Periods of the rolling mean (default: 7 days, 4 weeks, 3 months or years).")
  private Optional<Integer> window;

  @Option(
      names = "--forecast",
      paramLabel = "N",
      defaultValue = "0",
      description = "Periods to forecast.")
  private int ahead;

  @Mixin private Filters filters;
  @Mixin private Answer answer;

  @Override
  public Integer call() throws Exception {
    try (Store store = database.read()) {
      Series.Wanted wanted = new Series.Wanted(unit, measure, window.orElse(unit.window()), ahead);
      Series series = Series.of(store, filters.filter(), wanted);
      answer.write(main, series.rows());
      tell(series);
      return 0;
    }
  }

  private void tell(Series series) {
    PrintWriter errors = command.commandLine().getErr();
    if (!series.changes().isEmpty()) {
      errors.println(
          "level changes at "
              + series.changes().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
    if (series.leftOut() > 0) {
      errors.println(
          series.leftOut() + " events left out: outside the periods, or dated more coarsely");
    }
    if (ahead > 0) {
      errors.println(series.forecast().map(SeriesCommand::told).orElse(tooShort()));
    }
    errors.flush();
  }

  private static String tooShort() {
    return "no forecast: needs " + Forecast.SHORTEST + " periods";
  }

  private static String told(Forecast forecast) {
    return String.format(
        Locale.ROOT,
        "forecast by the %s method: off by %.3g on average in the last third of the series, the"
            + " naive one by %.3g; low to high held 4 of 5",
        forecast.method(),
        forecast.error(),
        forecast.naiveError());
  }
}
