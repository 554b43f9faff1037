package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.entente.store.Store;
import org.entente.web.PageServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code serve --db FILE --port N}: the pages, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Shows a store in the browser, until it is stopped with Ctrl-C. Each page has a permanent",
      "address that holds its filters; with .json or .csv after its path it gives the same as data.",
      "Only this machine can reach it unless --host says otherwise; then a token is asked for, which",
      "the printed address holds."
    },
    footer = {"", "Example:", "  entente serve --db news.db --port 8080"})
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private Main main;
  @Spec private CommandSpec command;
  @Mixin private Database database;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "127.0.0.1",
      description = "Name or address to bind to (default: ${DEFAULT-VALUE}).")
  private String host;

  @Option(
      names = "--host-name",
      paramLabel = "NAME",
      description = "A further name under which browsers reach it.")
  private List<String> names = List.of();

  @Override
  public Integer call() throws Exception {
    try (Store store = database.read();
        PageServer server = start(store)) {
      tell(server.address());
      new CountDownLatch(1).await();
      return 0;
    }
  }

  private PageServer start(Store store) {
    try {
      return PageServer.start(store, new PageServer.Place(host, port, Set.copyOf(names), true));
    } catch (IOException e) {
      throw new InputException(e.getMessage());
    }
  }

  private void tell(String address) {
    command.commandLine().getErr().println("Serving " + address + " (stop with Ctrl-C)");
  }
}
