package org.entente.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that says how much is worked on at once; output is the same whatever it says. */
final class Jobs {
  @Spec(Target.MIXEE)
  private CommandSpec command;

  private int number = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many to work on at once (default: one a core).")
  private void number(int wanted) {
    if (wanted < 1) {
      throw new ParameterException(
          command.commandLine(), "--jobs " + wanted + ": must be 1 or more");
    }
    number = wanted;
  }

  int number() {
    return number;
  }
}
