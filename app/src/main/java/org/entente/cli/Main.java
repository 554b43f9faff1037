package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.entente.engine.Engine;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.KnowledgeException;
import org.entente.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The program. Each command is a class of this package that parses its options and calls the
 * library; none holds logic of its own.
 *
 * <p>Exit codes: 0 done; 1 done but some input was set aside, or the command failed; 2 usage.
 */
@Command(
    name = "entente",
    version = "entente " + Engine.VERSION,
    mixinStandardHelpOptions = true,
    description = "Reads dated news reports and writes down who did or said what to whom.",
    subcommands = {
      CodeCommand.class,
      StatementsCommand.class,
      PlacesCommand.class,
      RelateCommand.class,
      ActorCommand.class,
      ExplainCommand.class,
      LoadCommand.class,
      EventsCommand.class,
      DyadsCommand.class,
      SeriesCommand.class,
      CoalitionsCommand.class,
      CommitmentsCommand.class,
      ClustersCommand.class,
      ArticlesCommand.class,
      SqlCommand.class,
      DiffCommand.class,
      ServeCommand.class,
      WatchCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      CompareCommand.class,
      CodebookCommand.class,
      EvalCommand.class,
      ScoresCommand.class,
      BenchCommand.class
    },
    footer = {"", "Example:", "  entente code articles/ --format jsonl -o events.jsonl"})
public final class Main implements Runnable {
  private final Function<Optional<Path>, Engine> engines;
  private final Terminal terminal;
  private final InputStream in;
  private final OutputStream out;
  @Spec private CommandSpec spec;

  private Main(
      Function<Optional<Path>, Engine> engines,
      InputStream in,
      OutputStream out,
      Terminal terminal) {
    this.engines = engines;
    this.terminal = terminal;
    this.in = in;
    this.out = out;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    System.exit(commands(Main::load, System.in, out, Terminal.here()).execute(args));
  }

  /**
   * The commands.
   *
   * @param engines gives the engine for a folder of the user's own tables
   * @param in gives standard input
   * @param out takes what commands write to standard output
   * @param terminal what that goes to
   */
  static CommandLine commands(
      Function<Optional<Path>, Engine> engines,
      InputStream in,
      OutputStream out,
      Terminal terminal) {
    return new CommandLine(new Main(engines, in, out, terminal))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
        .setExecutionExceptionHandler((failure, line, parsed) -> report(failure, line));
  }

  /** The engine with the user's own tables, where a folder of them is given. */
  Engine engine(Optional<Path> knowledge) {
    return engines.apply(knowledge);
  }

  /** Standard input. */
  InputStream in() {
    return in;
  }

  /** What the program writes to. */
  Terminal terminal() {
    return terminal;
  }

  /** Takes what is said beside the output. */
  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Standard output. */
  OutputStream out() {
    return out;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
  }

  private static Engine load(Optional<Path> folder) {
    Knowledge knowledge = folder.map(Knowledge::with).orElseGet(Knowledge::shipped);
    knowledge.complaints().forEach(c -> System.err.println("entente: left out: " + c));
    return Engine.load(knowledge);
  }

  private static int report(Exception failure, CommandLine line) throws Exception {
    if (failure instanceof BrokenPipe) {
      return CommandLine.ExitCode.OK;
    }
    if (failure instanceof KnowledgeException || failure instanceof InputException) {
      line.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    if (failure instanceof StoreException) {
      line.getErr().println(failure.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw failure;
  }
}
