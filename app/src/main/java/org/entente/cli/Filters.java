package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.query.Facet;
import org.entente.query.Filter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that narrow a question down: one for each facet, days, and what counts as one. */
final class Filters {
  private final Map<String, List<String>> parameters = new LinkedHashMap<>();
  private CommandSpec command;

  @Option(names = "--from", paramLabel = "YYYY-MM-DD", description = "First day.")
  private void from(String day) {
    parameters.put("from", List.of(day));
  }

  @Option(names = "--to", paramLabel = "YYYY-MM-DD", description = "Last day.")
  private void to(String day) {
    parameters.put("to", List.of(day));
  }

  @Option(
      names = "--every-report",
      description = "Count each report; else each cluster of reports of an event counts once.")
  private void everyReport(boolean every) {
    parameters.put("reports", List.of(every ? "every" : "clusters"));
  }

  /** Adds an option for each facet. */
  @Spec(Target.MIXEE)
  private void facets(CommandSpec mixee) {
    command = mixee;
    for (Facet facet : Facet.values()) {
      mixee.addOption(
          OptionSpec.builder("--" + facet)
              .type(List.class)
              .auxiliaryTypes(String.class)
              .arity("1")
              .paramLabel(facet.name())
              .description(about(facet))
              .setter(setter(facet))
              .build());
    }
  }

  private static String about(Facet facet) {
    String choices =
        facet.choices().isEmpty() || facet == Facet.QUAD
            ? ""
            : " (" + String.join(", ", facet.choices()) + ")";
    return facet.about() + choices + ".";
  }

  private ISetter setter(Facet facet) {
    return new ISetter() {
      @Override
      public <T> T set(T values) {
        List<String> texts = new ArrayList<>();
        if (values instanceof List<?> several) {
          several.forEach(v -> texts.add(String.valueOf(v)));
        }
        parameters.put(facet.toString(), texts);
        return null;
      }
    };
  }

  CommandLine commandLine() {
    return command.commandLine();
  }

  /** The filter that the options say. */
  Filter filter() {
    try {
      return Filter.of(parameters);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--" + e.getMessage(), e);
    }
  }
}
