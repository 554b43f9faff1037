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
 * The weights of a linear-chain conditional random field that tags names (Finkel, Grenager and
 * Manning 2005), by the hashes of their features. The build makes it from CoreNLP's file ({@link
 * NameModelMaker}).
 */
final class NameModel {
  /** Classes of names and "none", in the order of the weights. */
  final String[] labels;

  /** Words that the shape of a word in capitals is told by: known in small letters. */
  final String[] lowercase;

  /** Names of the clusters of words that are used alike. */
  final String[] clusters;

  /** Hashes of the features of one word, and for each a weight for each label. */
  final long[] nodes;

  final float[] nodeWeights;

  /** Hashes of the features of two words, and for each a weight for each label after each label. */
  final long[] edges;

  final float[] edgeWeights;

  /** Hashes of words, and for each the number of its cluster. */
  final long[] words;

  final short[] clusterOf;

  NameModel(List<String[]> names, List<long[]> keys, List<float[]> weights, short[] clusterOf) {
    this.labels = names.get(0);
    this.lowercase = names.get(1);
    this.clusters = names.get(2);
    this.nodes = keys.get(0);
    this.edges = keys.get(1);
    this.words = keys.get(2);
    this.nodeWeights = weights.get(0);
    this.edgeWeights = weights.get(1);
    this.clusterOf = clusterOf;
  }

  void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    for (String[] names : List.of(labels, lowercase, clusters)) {
      block(out, ByteBuffer.wrap(String.join("\n", names).getBytes(StandardCharsets.UTF_8)));
    }
    for (long[] keys : List.of(nodes, edges, words)) {
      ByteBuffer bytes = ByteBuffer.allocate(keys.length * Long.BYTES);
      bytes.asLongBuffer().put(keys);
      block(out, bytes);
    }
    for (float[] weights : List.of(nodeWeights, edgeWeights)) {
      ByteBuffer bytes = ByteBuffer.allocate(weights.length * Float.BYTES);
      bytes.asFloatBuffer().put(weights);
      block(out, bytes);
    }
    ByteBuffer bytes = ByteBuffer.allocate(clusterOf.length * Short.BYTES);
    bytes.asShortBuffer().put(clusterOf);
    block(out, bytes);
    out.flush();
  }

  private static void block(DataOutputStream out, ByteBuffer bytes) throws IOException {
    out.writeInt(bytes.capacity());
    out.write(bytes.array());
  }

  /** Reads what {@link #write} wrote. */
  static NameModel read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    return new NameModel(
        List.of(names(in), names(in), names(in)),
        List.of(keys(in), keys(in), keys(in)),
        List.of(weights(in), weights(in)),
        numbers(in));
  }

  private static ByteBuffer block(DataInputStream in) throws IOException {
    return ByteBuffer.wrap(in.readNBytes(in.readInt()));
  }

  private static String[] names(DataInputStream in) throws IOException {
    return StandardCharsets.UTF_8.decode(block(in)).toString().split("\n");
  }

  private static long[] keys(DataInputStream in) throws IOException {
    ByteBuffer bytes = block(in);
    long[] keys = new long[bytes.capacity() / Long.BYTES];
    bytes.asLongBuffer().get(keys);
    return keys;
  }

  private static float[] weights(DataInputStream in) throws IOException {
    ByteBuffer bytes = block(in);
    float[] weights = new float[bytes.capacity() / Float.BYTES];
    bytes.asFloatBuffer().get(weights);
    return weights;
  }

  private static short[] numbers(DataInputStream in) throws IOException {
    ByteBuffer bytes = block(in);
    short[] numbers = new short[bytes.capacity() / Short.BYTES];
    bytes.asShortBuffer().get(numbers);
    return numbers;
  }
}
