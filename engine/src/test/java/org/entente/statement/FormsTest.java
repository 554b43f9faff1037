package org.entente.statement;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each form of quotation in forms.txt is found with its source, cue, content, kind, polarity. */
class FormsTest {

  private record Form(String name, String kind, String polarity, Marked marked) {}

  @TestFactory
  Stream<DynamicTest> forms() throws IOException {
    return Arrays.stream(file().split("(?m)^== "))
        .skip(1)
        .map(FormsTest::form)
        .map(f -> DynamicTest.dynamicTest(f.name(), () -> check(f)));
  }

  private static String file() throws IOException {
    try (InputStream in = FormsTest.class.getResourceAsStream("forms.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Form form(String text) {
    int line = text.indexOf('\n');
    String[] heading = text.substring(0, line).split(" \\| ");
    String[] words = heading[1].toUpperCase(Locale.ROOT).split(" ");
    return new Form(heading[0], words[0], words[1], Marked.of(text.substring(line + 1).strip()));
  }

  private static void check(Form form) {
    List<Statement> found = Reader.FINDER.find(Reader.read(form.marked().text()), List.of());
    assertTrue(found.stream().anyMatch(s -> as(form, s)), () -> told(form, found));
  }

  private static boolean as(Form form, Statement s) {
    Marked marked = form.marked();
    return Marked.overlap(s.content(), marked.content()) >= 0.9
        && (marked.source().isEmpty() || Marked.overlap(s.source(), marked.source()) >= 0.5)
        && (marked.cue().isEmpty() || Marked.overlap(s.cue(), marked.cue()) > 0)
        && s.kind().name().equals(form.kind())
        && s.polarity().name().equals(form.polarity());
  }

  private static String told(Form form, List<Statement> found) {
    StringBuilder told = new StringBuilder(form.marked().text()).append("\nfound:");
    for (Statement s : found) {
      told.append("\n").append(s.kind()).append(' ').append(s.polarity());
      Stream.of(s.source(), s.cue(), s.content())
          .map(l -> l.stream().map(x -> x.of(form.marked().text())).toList())
          .forEach(l -> told.append(' ').append(l));
    }
    return told.toString();
  }
}
