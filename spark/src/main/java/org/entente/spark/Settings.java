package org.entente.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.model.Input;

/**
 * What a run is told.
 *
 * @param paths files and folders of articles
 * @param output folder of the tables
 * @param date day of articles that do not tell theirs, YYYY-MM-DD, or empty
 * @param columns names of columns by field, where they are not the usual ones
 * @param slices how many slices the new articles are filed in, or 0 for one in twenty thousand
 * @param knowledge folder of a user's own tables on every executor, or empty
 */
record Settings(
    List<String> paths,
    String output,
    String date,
    Map<String, String> columns,
    int slices,
    String knowledge)
    implements Serializable {

  static final String USAGE =
      "usage: --output DIR [--date YYYY-MM-DD] [--column FIELD=NAME] [--slices N]"
          + " [--knowledge DIR] PATH…";

  /** Reads the arguments of a command. */
  static Settings of(List<String> arguments) {
    Map<String, String> options = new HashMap<>();
    HashMap<String, String> columns = new HashMap<>();
    ArrayList<String> paths = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        paths.add(argument);
      } else if (i + 1 == arguments.size()) {
        throw new IllegalArgumentException(argument + " needs a value; " + USAGE);
      } else if (argument.equals("--column")) {
        String[] pair = arguments.get(++i).split("=", 2);
        columns.put(pair[0], pair[pair.length - 1]);
      } else {
        options.put(argument.substring(2), arguments.get(++i));
      }
    }
    return checked(options, columns, paths);
  }

  private static Settings checked(
      Map<String, String> options, HashMap<String, String> columns, ArrayList<String> paths) {
    for (String name : options.keySet()) {
      if (!List.of("output", "date", "slices", "knowledge").contains(name)) {
        throw new IllegalArgumentException("there is no --" + name + "; " + USAGE);
      }
    }
    if (paths.isEmpty() || !options.containsKey("output")) {
      throw new IllegalArgumentException(USAGE);
    }
    return new Settings(
        paths,
        options.get("output"),
        options.getOrDefault("date", ""),
        columns,
        Integer.parseInt(options.getOrDefault("slices", "0")),
        options.getOrDefault("knowledge", ""));
  }

  /** How articles are read. */
  Input input() {
    Optional<LocalDate> day =
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    Input input = Input.usual().on(day);
    for (Map.Entry<String, String> column : columns.entrySet()) {
      String field = column.getKey().toUpperCase(Locale.ROOT);
      input = input.with(Input.Column.valueOf(field), column.getValue());
    }
    return input;
  }

  /** The tables. */
  Knowledge tables() {
    return tables(knowledge);
  }

  /** The shipped tables, with those of a folder over them where one is named. */
  static Knowledge tables(String folder) {
    return folder.isEmpty() ? Knowledge.shipped() : Knowledge.with(Path.of(folder));
  }
}
