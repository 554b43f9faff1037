package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.engine.Engine;
import org.entente.model.Article;
import org.entente.model.Input;
import org.entente.model.Reading;
import org.entente.model.Readings;
import org.entente.read.Batch;
import org.entente.store.Loader;
import org.entente.store.Store;
import org.entente.store.Version;
import org.entente.watch.Feed;
import org.entente.watch.Fetcher;
import org.entente.watch.Round;
import org.entente.web.PageServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code watch FEED… --db FILE}: what feeds bring is coded into the store as it comes. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Asks RSS and Atom feeds for what is new, takes the pages they lead to, codes them and puts",
      "them into the store, until it is stopped. Sites are asked seldom and as their robots.txt",
      "allows; failing ones ever more seldom. While it runs nobody else can open the store; --port",
      "shows the pages meanwhile, without the one for SQL."
    },
    footer = {
      "",
      "Example:",
      "  entente watch https://example.org/feed.xml --db news.db --port 8080"
    })
final class WatchCommand implements Callable<Integer> {
  private static final Duration REST = Duration.ofSeconds(2);

  @ParentCommand private Main main;
  @Spec private CommandSpec command;
  @Mixin private Database database;
  @Mixin private Tables tables;

  @Parameters(paramLabel = "FEED", arity = "1..*", description = "Addresses of feeds.")
  private List<URI> addresses;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "How often a feed is asked (default: ${DEFAULT-VALUE}).")
  private int minutes;

  @Option(names = "--once", description = "Ask each feed once and end.")
  private boolean once;

  @Option(names = "--allow-private", description = "Ask hosts of private networks too.")
  private boolean privateToo;

  @Option(names = "--port", paramLabel = "N", description = "Show the pages on this port.")
  private Optional<Integer> port;

  @Override
  public Integer call() throws Exception {
    Engine engine = tables.engine(main);
    try (Store store = database.write();
        Pages pages = new Pages(store)) {
      pages.announce();
      Version version = Edition.with(tables.folder());
      Loader loader = Loader.into(store, version);
      Fetcher.Limits usual = Fetcher.Limits.usual();
      Fetcher fetcher = new Fetcher(new Fetcher.Limits(usual.time(), usual.bytes(), privateToo));
      List<Feed> feeds =
          addresses.stream().map(a -> new Feed(a, Duration.ofMinutes(minutes))).toList();
      do {
        Round round = new Round(fetcher, once ? Duration.ZERO : REST);
        for (Feed feed : feeds) {
          if (!feed.next().isAfter(Instant.now())) {
            round.of(feed, known(store), page -> load(page, engine, loader), this::tell);
          }
        }
        AcrossArticles.refresh(store, version);
      } while (!once && rest(feeds));
      return 0;
    }
  }

  /** The pages, where they are asked for. */
  private final class Pages implements AutoCloseable {
    private final Optional<PageServer> server;

    Pages(Store store) throws IOException {
      server =
          port.isPresent()
              ? Optional.of(
                  PageServer.start(
                      store, new PageServer.Place("127.0.0.1", port.get(), Set.of(), false)))
              : Optional.empty();
    }

    void announce() {
      server.ifPresent(s -> tell("Serving " + s.address() + " (stop with Ctrl-C)"));
    }

    @Override
    public void close() {
      server.ifPresent(PageServer::close);
    }
  }

  private static java.util.function.Predicate<URI> known(Store store) {
    return address ->
        store.ask("SELECT count(*) FROM articles WHERE id = ?", address.toString()).whole() > 0;
  }

  private void load(Round.Page page, Engine engine, Loader loader) {
    for (Article article : read(page)) {
      loader.put(engine.code(article));
      tell(article.id() + ": " + article.title());
    }
  }

  /** The article of a page, under its address; the feed tells what the page does not. */
  private List<Article> read(Round.Page page) {
    try {
      Path file = Files.createTempFile("entente", ".html");
      try {
        Files.write(file, page.html());
        return articles(file).stream().map(a -> told(a, page)).toList();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      tell(page.entry().address() + ": " + e.getMessage());
      return List.of();
    }
  }

  private List<Article> articles(Path file) {
    List<Article> articles = new ArrayList<>();
    try (Readings<Article> batch =
        Batch.of(
            tables.knowledge(),
            List.of(file.toString()),
            InputStream.nullInputStream(),
            Input.usual())) {
      while (batch.hasNext()) {
        Reading<Article> reading = batch.next();
        if (reading instanceof Reading.Read<Article> read) {
          articles.add(read.value());
        } else if (reading instanceof Reading.Quarantined<Article> bad) {
          tell(bad.reason());
        }
      }
    }
    return articles;
  }

  private static Article told(Article article, Round.Page page) {
    boolean dated = article.date().isPresent() || page.entry().date().isEmpty();
    return new Article(
        page.entry().address().toString(),
        dated ? article.date() : page.entry().date(),
        dated ? article.dateSource() : "feed",
        article.title().isEmpty() ? page.entry().title() : article.title(),
        article.source().isEmpty() ? page.entry().source() : article.source(),
        page.entry().address().toString(),
        article.language(),
        article.text());
  }

  /** Waits until a feed is to be asked. */
  private static boolean rest(List<Feed> feeds) throws InterruptedException {
    Instant next = feeds.stream().map(Feed::next).min(Instant::compareTo).orElseThrow();
    Thread.sleep(Math.max(1000, Duration.between(Instant.now(), next).toMillis()));
    return true;
  }

  private void tell(String line) {
    command.commandLine().getErr().println(Plain.line(line));
    command.commandLine().getErr().flush();
  }
}
