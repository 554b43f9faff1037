import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.engine.Coding;
import org.entente.engine.Engine;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Marked sentences to rows for training: tokens with their heads, the marked pair, the type, and the
 * other actors. Run with {@code java -cp 'app/target/lib/*' Rows.java SENTENCES}.
 */
public final class Rows {
  private static final Pattern MARK = Pattern.compile("\\[([AR]|\\d+) ([^\\]]*)\\]");
  private static final Pattern RELATION = Pattern.compile("(\\d+)>([^ ;]+) ([A-Z]+|\\?|-)(?:\\(([a-z-]+)\\))?");
  private static final String NOTHING = "";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A sentence with its marks.
   *
   * @param relations what is said between marks, as "A", "R" and a row of types.tsv; "ACCUSE/*" is
   *     of any mode, "?" is open
   * @param all whether nothing is said between marks that no relation joins
   * @param toRows whether it was written to rows of the tables, whose word on it is kept back
   */
  private record Marked(List<List<String>> relations, String text, boolean all, boolean toRows) {

    static Marked pair(String event, String text) {
      return new Marked(List.of(List.of("A", "R", event)), text, false, true);
    }

    /** From "1>2 ACCUSE(allege); 3>1 ?" or "-". */
    static Marked sentence(String relations, String text, boolean toRows) {
      List<List<String>> read = new ArrayList<>();
      Matcher relation = RELATION.matcher(relations);
      while (relation.find()) {
        String label = label(relation.group(3), relation.group(4));
        read.add(List.of(relation.group(1), relation.group(2), label));
      }
      return new Marked(read, text, true, toRows);
    }
  }

  /** A type and its mode as rows of types.tsv are called. */
  private static String label(String event, String mode) {
    if (event.equals("-")) {
      return NOTHING;
    }
    return mode == null || mode.isEmpty() ? event : event + "/" + mode;
  }

  public static void main(String[] args) throws Exception {
    Engine engine = Engine.load(Knowledge.shipped()).tablesOnly();
    List<Marked> all = new ArrayList<>();
    for (Path file : tsv(args[0])) {
      boolean toRows = file.getParent().endsWith("to-rows");
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t");
        all.add(
            cells.length == 2
                ? Marked.sentence(cells[0], cells[1], toRows)
                : Marked.pair(label(cells[0], cells[1]), cells[2]));
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Marked marked : all) {
      Optional<Map<String, Object>> row = row(engine, marked);
      if (row.isPresent()) {
        out.println(JSON.writeValueAsString(row.get()));
      }
    }
  }

  private static List<Path> tsv(String folder) throws Exception {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(".tsv"))
          .sorted()
          .toList();
    }
  }

  private static Optional<Map<String, Object>> row(Engine engine, Marked marked) {
    StringBuilder text = new StringBuilder();
    List<List<Object>> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(marked.text());
    int from = 0;
    while (mark.find()) {
      text.append(marked.text(), from, mark.start());
      int end = text.length() + mark.group(2).length();
      marks.add(List.of(mark.group(1), text.length(), end));
      text.append(mark.group(2));
      from = mark.end();
    }
    text.append(marked.text().substring(from));
    boolean open = !marked.all() && marked.relations().get(0).get(2).isEmpty();
    if (marks.isEmpty() || open) {
      return Optional.empty();
    }
    Coding coding = engine.code(Article.of("row", Optional.empty(), text.toString()));
    List<Object> tokens = new ArrayList<>();
    for (Sentence sentence : coding.article().sentences()) {
      int base = tokens.size();
      for (Token token : sentence.tokens()) {
        int head = token.head() < 0 ? -1 : base + token.head();
        int start = token.span().start();
        tokens.add(List.of(token.text(), head, start, token.span().end(), token.relation(), token.tag(), token.lemma()));
      }
    }
    List<Object> actors = new ArrayList<>();
    for (Mention mention : coding.mentions()) {
      actors.add(List.of(mention.span().start(), mention.span().end()));
    }
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("text", text.toString());
    row.put("marks", marks);
    row.put("relations", marked.relations());
    row.put("all", marked.all());
    row.put("tokens", tokens);
    row.put("actors", actors);
    if (!marked.toRows()) {
      signs(engine, coding, marks, row);
    }
    return Optional.of(row);
  }

  /**
   * What the tables hold of marks and of words with them: "signs" leads from "start-end start-end" to
   * a row of "told". Only where every mark is told, since the other sentences were written to rows of
   * the tables.
   */
  private static void signs(
      Engine engine, Coding coding, List<List<Object>> marks, Map<String, Object> row) {
    BiFunction<Span, Span, List<String>> tables = engine.signs(coding);
    List<Token> tokens =
        coding.article().sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    List<Span> phrases = new ArrayList<>();
    for (List<Object> mark : marks) {
      Span span = new Span((int) mark.get(1), (int) mark.get(2));
      tokens.stream().map(Token::span).filter(span::overlaps).reduce(Span::union).ifPresent(phrases::add);
    }
    List<Span> others = new ArrayList<>(phrases);
    tokens.stream().map(Token::span).filter(s -> !others.contains(s)).forEach(others::add);
    Map<List<String>, Integer> told = new LinkedHashMap<>();
    Map<String, Integer> signs = new LinkedHashMap<>();
    for (Span phrase : phrases) {
      for (Span other : others) {
        if (!phrase.overlaps(other)) {
          int at = told.computeIfAbsent(tables.apply(phrase, other), t -> told.size());
          signs.put(key(phrase) + " " + key(other), at);
        }
      }
    }
    row.put("told", List.copyOf(told.keySet()));
    row.put("signs", signs);
  }

  private static String key(Span span) {
    return span.start() + "-" + span.end();
  }
}
