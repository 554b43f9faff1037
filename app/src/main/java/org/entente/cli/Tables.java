package org.entente.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.engine.Engine;
import org.entente.knowledge.Knowledge;
import picocli.CommandLine.Option;

/** The option that lays the user's own tables over the shipped ones. */
final class Tables {
  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = {
        "Your own tables, laid over the shipped ones row by row; files *.txt, *.actors and",
        "*.agents in it are read as PETRARCH or TABARI dictionaries of actors and agents."
      })
  private Optional<Path> folder;

  @Option(
      names = "--tables-only",
      description = "Leave out the learnt second opinion on what an event is.")
  private boolean only;

  private Knowledge knowledge;

  /** The engine over these tables. */
  Engine engine(Main main) {
    return asked(main.engine(folder));
  }

  /** A new engine over these tables. */
  Engine load() {
    return asked(Engine.load(knowledge()));
  }

  private Engine asked(Engine engine) {
    return only ? engine.tablesOnly() : engine;
  }

  /** The folder of the user's own tables. */
  Optional<Path> folder() {
    return folder;
  }

  /** The tables. */
  Knowledge knowledge() {
    if (knowledge == null) {
      knowledge = folder.map(Knowledge::with).orElseGet(Knowledge::shipped);
    }
    return knowledge;
  }
}
