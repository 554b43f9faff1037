package org.entente.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An actor or agent dictionary in the format of PETRARCH and TABARI, as rows of our tables.
 *
 * <pre>
 * JACQUES_CHIRAC_  [FRAGOV 950517-070516][FRAELI]   # a comment
 * +CHIRAC_                                          another name of the same
 *     [FRAGOV 950517-070516]                        more codes of the same, dated or not
 * POLICEMAN {POLICEMEN} [~COP]                      an agent and its plural
 * </pre>
 *
 * A dated code holds between its days, one without a date where no dated one does. A line that is
 * none of these is told of with file and line, and the rest is used; a name without a code whose
 * "+" was forgotten stands for the next entry's. Agents have a regular plural unless one is given.
 */
final class Dictionary {
  private static final Pattern CODES = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern PLURAL = Pattern.compile("\\{([^}]*)\\}");

  private final String file;
  private final Table codes;
  private final List<Row> actors = new ArrayList<>();
  private final List<Row> agents = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<CodePeriod> periods = new ArrayList<>();
  private int begun;
  private boolean faulty;

  private Dictionary(String file, Table codes) {
    this.file = file;
    this.codes = codes;
  }

  /** Reads a dictionary to its end. */
  static Dictionary read(BufferedReader reader, String file, Table codes) throws IOException {
    Dictionary dictionary = new Dictionary(file, codes);
    int line = 0;
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      dictionary.line(text, ++line);
    }
    dictionary.close();
    return dictionary;
  }

  /** Actors: name, variants, country, sector, kind, from, to. */
  List<Row> actors() {
    return List.copyOf(actors);
  }

  /** Agents: head, variants, sector. */
  List<Row> agents() {
    return List.copyOf(agents);
  }

  /** The lines that could not be read, each with its file and number. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private void line(String text, int line) {
    String bare =
        (text.indexOf('#') < 0 ? text : text.substring(0, text.indexOf('#'))).stripTrailing();
    if (bare.isBlank() || bare.startsWith("!")) {
      return;
    }
    char first = bare.charAt(0);
    if (first == '+' || first == '&') {
      another(bare.substring(1), line);
    } else if (Character.isWhitespace(first) && bare.strip().startsWith("[")) {
      codes(bare, line);
    } else {
      begin(bare.strip(), line);
    }
  }

  private void begin(String text, int line) {
    close();
    begun = line;
    name(text, line);
    codes(text, line);
  }

  private void another(String text, int line) {
    if (begun == 0) {
      complain(line, "a further name before any first");
      return;
    }
    for (String part : text.split("\\+")) {
      name(part, line);
    }
    codes(text, line);
  }

  private void name(String text, int line) {
    words(text.replaceAll("[\\[{(].*", ""))
        .ifPresentOrElse(names::add, () -> complain(line, "no name before the code"));
    Matcher plural = PLURAL.matcher(text);
    if (plural.find()) {
      words(plural.group(1)).ifPresent(names::add);
    } else if (text.contains("[~")) {
      words(text.replaceAll("[\\[{(].*", "")).map(Dictionary::plural).ifPresent(names::add);
    }
  }

  private static String plural(String noun) {
    boolean sibilant = noun.matches(".*(S|X|Z|CH|SH)");
    return noun.matches(".*[^AEIOU]Y")
        ? noun.substring(0, noun.length() - 1) + "IES"
        : noun + (sibilant ? "ES" : "S");
  }

  private static Optional<String> words(String text) {
    String words = text.replace('_', ' ').replace('|', ' ').strip().replaceAll("\\s+", " ");
    return words.chars().anyMatch(Character::isLetter) ? Optional.of(words) : Optional.empty();
  }

  private void codes(String text, int line) {
    if (begun == 0) {
      complain(line, "a code before any name");
      return;
    }
    Matcher found = CODES.matcher(text);
    while (found.find()) {
      Optional<CodePeriod> period =
          CodePeriod.of(found.group(1)).filter(p -> CameoCode.of(p.code(), codes).isPresent());
      period.ifPresentOrElse(
          periods::add, () -> complain(line, "[" + found.group(1) + "] is no code with its days"));
    }
    if (text.indexOf('[') >= 0 && text.indexOf(']') < 0) {
      complain(line, "a bracket is not closed");
    }
  }

  private void complain(int line, String what) {
    faulty |= !what.endsWith("with the next");
    complaints.add(file + ":" + line + ": " + what);
  }

  /** Ends an entry: a row a period, those with days first. */
  private void close() {
    if (begun == 0) {
      return;
    }
    if (periods.isEmpty() && !names.isEmpty()) {
      complain(
          begun, names.get(0) + " has no code" + (faulty ? "" : "; taken for one with the next"));
      if (!faulty) {
        return;
      }
    } else if (!names.isEmpty()) {
      periods.stream().filter(p -> isDated(p)).forEach(this::row);
      periods.stream().filter(p -> !isDated(p)).forEach(this::row);
    }
    names.clear();
    periods.clear();
    faulty = false;
  }

  private static boolean isDated(CodePeriod period) {
    return !period.from().isEmpty() || !period.to().isEmpty();
  }

  private void row(CodePeriod period) {
    CameoCode code = CameoCode.of(period.code(), codes).orElseThrow();
    if (code.country().isEmpty()) {
      agents.add(row("agents", agent(code)));
    } else {
      actors.add(row("dictionary", actor(period, code)));
    }
  }

  private Row row(String table, Map<String, String> cells) {
    Map<String, Integer> columns = new HashMap<>();
    cells.keySet().forEach(c -> columns.put(c, columns.size()));
    return new Row(table, file, begun, columns, cells.values().toArray(String[]::new));
  }

  private Map<String, String> actor(CodePeriod period, CameoCode code) {
    Map<String, String> cells = cells(id() + ":" + begun + "." + actors.size());
    cells.put("name", Capitals.of(names.get(0)));
    cells.put("variants", String.join("|", Capitals.all(names)));
    cells.put("country", code.country());
    cells.put("sector", code.sector().isEmpty() ? "GOV" : code.sector());
    cells.put("kind", code.sector().isEmpty() ? "state" : isPerson() ? "person" : "organisation");
    cells.put("from", period.from());
    cells.put("to", period.to());
    cells.put("source", "dictionary");
    return cells;
  }

  /** Only people change their roles day by day. */
  private boolean isPerson() {
    return periods.stream().anyMatch(Dictionary::isDated) && names.get(0).indexOf(' ') > 0;
  }

  private Map<String, String> agent(CameoCode code) {
    Map<String, String> cells = cells(id() + ":" + begun + "." + agents.size());
    cells.put("head", names.get(0).toLowerCase(java.util.Locale.ROOT));
    cells.put("variants", String.join("|", Capitals.small(names)));
    cells.put("sector", code.sector());
    cells.put("second", "");
    cells.put("kind", "group");
    cells.put("number", "both");
    cells.put("example", "");
    cells.put("counter_example", "");
    return cells;
  }

  private String id() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  private static Map<String, String> cells(String id) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("id", id);
    return cells;
  }
}
