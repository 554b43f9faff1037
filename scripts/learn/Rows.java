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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.engine.Coding;
import org.entente.engine.Engine;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Marked sentences to rows for training: tokens with their heads, the marked pair, the type, and the
 * other actors. Run with {@code java -cp 'app/target/lib/*' Rows.java SENTENCES TABLES}.
 */
public final class Rows {
  private static final Pattern MARK = Pattern.compile("\\[([AR]) ([^\\]]*)\\]");
  private static final ObjectMapper JSON = new ObjectMapper();

  private record Marked(String event, String text) {}

  public static void main(String[] args) throws Exception {
    Engine engine = Engine.load(Knowledge.shipped()).tablesOnly();
    List<Marked> all = new ArrayList<>();
    for (Path file : tsv(args[0], "")) {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t");
        all.add(new Marked(cells[0], cells[2]));
      }
    }
    Map<String, String> classes = new LinkedHashMap<>();
    rows(Path.of(args[1], "classes.tsv")).forEach(r -> classes.put(r.get("id"), r.get("event")));
    for (Path file : tsv(args[1], "triggers-")) {
      for (Map<String, String> row : rows(file)) {
        for (String example : row.getOrDefault("example", "").split("\\|")) {
          String[] sides = example.split("=>", 2);
          String event = sides.length > 1 ? sides[1].strip() : classes.get(row.get("class"));
          all.add(new Marked(event == null ? "" : event, sides[0].strip()));
        }
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

  private static List<Path> tsv(String folder, String prefix) throws Exception {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files
          .filter(f -> f.getFileName().toString().matches(prefix + ".*\\.tsv"))
          .sorted()
          .toList();
    }
  }

  private static List<Map<String, String>> rows(Path file) throws Exception {
    List<Map<String, String>> rows = new ArrayList<>();
    String[] header = null;
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header == null) {
        header = cells;
        continue;
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(header[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static Optional<Map<String, Object>> row(Engine engine, Marked marked) {
    StringBuilder text = new StringBuilder();
    Map<String, int[]> spans = new LinkedHashMap<>();
    Matcher mark = MARK.matcher(marked.text());
    int from = 0;
    while (mark.find()) {
      text.append(marked.text(), from, mark.start());
      spans.put(mark.group(1), new int[] {text.length(), text.length() + mark.group(2).length()});
      text.append(mark.group(2));
      from = mark.end();
    }
    text.append(marked.text().substring(from));
    if (marked.event().isEmpty() || !spans.containsKey("A") || !spans.containsKey("R")) {
      return Optional.empty();
    }
    Coding coding = engine.code(Article.of("row", Optional.empty(), text.toString()));
    List<Object> tokens = new ArrayList<>();
    for (Sentence sentence : coding.article().sentences()) {
      int base = tokens.size();
      for (Token token : sentence.tokens()) {
        int head = token.head() < 0 ? -1 : base + token.head();
        tokens.add(List.of(token.text(), head, token.span().start(), token.span().end()));
      }
    }
    List<Object> actors = new ArrayList<>();
    for (Mention mention : coding.mentions()) {
      actors.add(List.of(mention.span().start(), mention.span().end()));
    }
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("event", marked.event());
    row.put("text", text.toString());
    row.put("source", spans.get("A"));
    row.put("target", spans.get("R"));
    row.put("tokens", tokens);
    row.put("actors", actors);
    return Optional.of(row);
  }
}
