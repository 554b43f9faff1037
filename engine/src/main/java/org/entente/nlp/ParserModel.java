package org.entente.nlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The numbers of a neural transition parser (Chen and Manning 2014) in the form that {@link
 * Network} computes with: whole numbers of 16 bits, laid out in the order of their use. The build
 * makes it from CoreNLP's file ({@link ParserText}); its 13 MB load in a moment.
 */
final class ParserModel {
  /** One in an embedding: embeddings reach ±8. */
  static final double EMBEDDING_STEP = 1.0 / (1 << 12);

  /** One in a weight to the hidden layer: these reach ±1. */
  static final double FIRST_STEP = 1.0 / (1 << 15);

  /** One in a hidden sum: sums reach ±16, and those of news ±7. */
  static final double SUM_STEP = 1.0 / (1 << 11);

  /** One in a weight to the transitions; CoreNLP gives four decimals. */
  static final double SECOND_STEP = 1e-4;

  /** Hidden units that are scored together; their number is a multiple of it. */
  static final int BLOCK = 32;

  private static final int NAMES = 3;

  /** Known words, tags and labels; the first three of words and tags: unknown, absent, root. */
  final String[] words;

  final String[] tags;

  /** Relations; the first stands for absent, the second is the root's. */
  final String[] labels;

  /** Numbers in an embedding; even. */
  final int size;

  /** Units of the hidden layer. */
  final int hidden;

  /** A row of {@code size} for each word, then tag, then label. */
  final short[] embeddings;

  /**
   * Weights to the hidden layer: for each position of a feature and each two numbers of an
   * embedding, the two weights of each hidden unit side by side.
   */
  final short[] first;

  /** What the hidden layer holds without any feature. */
  final short[] bias;

  /** Weights to the transitions: for each block of hidden units, each transition's part. */
  final short[] second;

  ParserModel(List<String[]> names, int size, List<short[]> numbers) {
    this.words = names.get(0);
    this.tags = names.get(1);
    this.labels = names.get(2);
    this.size = size;
    this.embeddings = numbers.get(0);
    this.first = numbers.get(1);
    this.bias = numbers.get(2);
    this.second = numbers.get(3);
    this.hidden = bias.length;
  }

  /** Left and right arcs of each label but "absent", and the shift. */
  int transitions() {
    return 2 * labels.length - 1;
  }

  /** Positions of features in a state. */
  int positions() {
    return first.length / hidden / size;
  }

  void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    for (String[] names : List.of(words, tags, labels)) {
      byte[] bytes = String.join(" ", names).getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
    out.writeInt(size);
    for (short[] numbers : List.of(embeddings, first, bias, second)) {
      ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Short.BYTES);
      bytes.asShortBuffer().put(numbers);
      out.writeInt(numbers.length);
      out.write(bytes.array());
    }
    out.flush();
  }

  /** Reads what {@link #write} wrote. */
  static ParserModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    String[][] names = new String[NAMES][];
    for (int i = 0; i < names.length; i++) {
      names[i] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8).split(" ");
    }
    int size = in.readInt();
    short[][] numbers = new short[4][];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = new short[in.readInt()];
      ByteBuffer.wrap(in.readNBytes(numbers[i].length * Short.BYTES))
          .asShortBuffer()
          .get(numbers[i]);
    }
    return new ParserModel(List.of(names), size, List.of(numbers));
  }
}
