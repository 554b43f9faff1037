package org.entente.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads CoreNLP's file of a parser, which is text: a header, a line for each embedding, one for
 * each input of the hidden layer, one of its bias, and one for each hidden unit's weights to the
 * transitions. Only the build does so.
 */
final class ParserText {
  private static final int EVEN = 2;

  private final BufferedReader lines;

  private ParserText(InputStream text) {
    lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), 1 << 16);
  }

  /** Reads a model, unzipped. */
  static ParserModel read(InputStream text) throws IOException {
    return new ParserText(text).model();
  }

  private ParserModel model() throws IOException {
    List<String[]> names =
        List.of(new String[header("dict")], new String[header("pos")], new String[header("label")]);
    int size = header("embeddingSize");
    int hidden = header("hiddenSize");
    int positions = header("numTokens");
    header("preComputed");
    if (size % EVEN != 0) {
      throw new IOException(
          "parser model: embeddings of " + size + " numbers; expected an even one");
    }
    short[] embeddings = embeddings(names, size);
    int padded = (hidden + ParserModel.BLOCK - 1) / ParserModel.BLOCK * ParserModel.BLOCK;
    short[] first = first(positions * size, padded);
    short[] bias = new short[padded];
    row(bias, 0, 1, ParserModel.SUM_STEP, lines.readLine().split(" "));
    short[] second = second(hidden, padded, 2 * names.get(2).length - 1);
    return new ParserModel(names, size, List.of(embeddings, first, bias, second));
  }

  private int header(String name) throws IOException {
    String line = lines.readLine();
    if (line == null || !line.startsWith(name + "=")) {
      throw new IOException("parser model: expected " + name + "=, found " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private short[] embeddings(List<String[]> names, int size) throws IOException {
    int rows = names.stream().mapToInt(n -> n.length).sum();
    short[] embeddings = new short[rows * size];
    int at = 0;
    for (String[] kind : names) {
      for (int i = 0; i < kind.length; i++, at += size) {
        String[] line = lines.readLine().split(" ", 2);
        kind[i] = line[0];
        row(embeddings, at, 1, ParserModel.EMBEDDING_STEP, line[1].split(" "));
      }
    }
    return embeddings;
  }

  private short[] first(int inputs, int hidden) throws IOException {
    short[] first = new short[inputs * hidden];
    for (int i = 0; i < inputs; i++) {
      int pair = i / 2 * 2 * hidden;
      row(first, pair + i % 2, 2, ParserModel.FIRST_STEP, lines.readLine().split(" "));
    }
    return first;
  }

  private short[] second(int hidden, int padded, int transitions) throws IOException {
    int block = ParserModel.BLOCK;
    short[] second = new short[padded * transitions];
    for (int h = 0; h < hidden; h++) {
      int at = h / block * block * transitions + h % block;
      row(second, at, block, ParserModel.SECOND_STEP, lines.readLine().split(" "));
    }
    return second;
  }

  private static void row(short[] into, int from, int stride, double step, String[] written) {
    for (int i = 0; i < written.length; i++) {
      into[from + i * stride] = number(written[i], step);
    }
  }

  private static short number(String written, double step) {
    long number = Math.round(Double.parseDouble(written) / step);
    if (number != (short) number) {
      throw new ArithmeticException("parser model: " + written + " has no room in 16 bits");
    }
    return (short) number;
  }
}
