package org.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.json.JsonLine;
import picocli.CommandLine;

/**
 * A run of the program inside the test: what it wrote and its exit code.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {

  /** Runs the program with nothing on standard input and no terminal. */
  static Run of(Object... arguments) {
    return with("", Terminal.NONE, arguments);
  }

  static Run with(String standardInput, Terminal terminal, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    CommandLine line =
        Main.commands(
            knowledge -> SharedEngine.ENGINE,
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            terminal);
    line.setErr(new PrintWriter(err, true));
    String[] words = java.util.Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    int code = line.execute(words);
    return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** The lines of standard output. */
  List<String> lines() {
    return out.lines().toList();
  }

  /** The JSON objects of standard output. */
  List<Map<String, Object>> rows() {
    return out.lines().map(JsonLine::read).toList();
  }
}
