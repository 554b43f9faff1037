package org.entente.cli;

import java.text.DecimalFormat;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.engine.Coding;

/** A bar on standard error that counts articles and events; silent where that is no terminal. */
final class Progress implements AutoCloseable {
  private final Optional<ProgressBar> bar;
  private long events;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** A bar, unless standard output goes to the same terminal and would run into it. */
  static Progress on(Terminal terminal, boolean outputToFile) {
    boolean shown = terminal.errors() && (outputToFile || !terminal.output());
    return new Progress(shown ? Optional.of(bar("Coding")) : Optional.empty());
  }

  private static ProgressBar bar(String task) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setUnit(" articles", 1)
        .setInitialMax(-1)
        .setUpdateIntervalMillis(500)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .showSpeed(new DecimalFormat("0.0"))
        .build();
  }

  /** A bar that counts articles as they are stored. */
  static Progress loading(Terminal terminal) {
    return new Progress(terminal.errors() ? Optional.of(bar("Loading")) : Optional.empty());
  }

  /** Whether anybody sees it. */
  boolean shown() {
    return bar.isPresent();
  }

  /** How many articles there will be, from which follows the time left. */
  void expect(long articles) {
    bar.ifPresent(b -> b.maxHint(articles));
  }

  /** One more article, with its events. */
  void step(int more) {
    events += more;
    bar.ifPresent(b -> b.step().setExtraMessage(" " + events + " events"));
  }

  /** A taker that hands each coding on and counts it. */
  InOrder.Taker<Coding> then(EventSink sink) {
    return coding -> {
      sink.write(coding);
      step(coding.events().size());
    };
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
