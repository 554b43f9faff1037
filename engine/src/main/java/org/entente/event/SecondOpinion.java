package org.entente.event;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TokenVectors;

/**
 * A learnt opinion on what one phrase does to another, for where the tables are silent or tie: two
 * layers over the pools of {@link PairPools}. Trained by {@code scripts/learn} on sentences written
 * for this project.
 */
final class SecondOpinion {

  /**
   * How likely each type is, given that something is done, and how likely it is that nothing is.
   *
   * @param types sums to one
   * @param nothing that the first does nothing to the second
   */
  record Opinion(Map<EventType, Double> types, double nothing) {}

  /** The two layers. */
  private record Weights(
      float[][] hidden, float[] hiddenBias, float[][] output, float[] outputBias) {

    private static Weights read() {
      try (DataInputStream in =
          new DataInputStream(
              new BufferedInputStream(
                  SecondOpinion.class.getResourceAsStream("second-opinion.bin")))) {
        int features = in.readInt();
        int width = in.readInt();
        int classes = in.readInt();
        return new Weights(
            turned(matrix(in, width, features)),
            matrix(in, 1, width)[0],
            turned(matrix(in, classes, width)),
            matrix(in, 1, classes)[0]);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Those that ship with the program, read when first asked, once for all engines. */
  private static final class Shipped {
    private static final Weights WEIGHTS = Weights.read();
  }

  private final TokenVectors encoder;

  private SecondOpinion(TokenVectors encoder) {
    this.encoder = encoder;
  }

  /** The opinion that ships with the program, over an encoder. */
  static SecondOpinion over(TokenVectors encoder) {
    return new SecondOpinion(encoder);
  }

  private static float[][] matrix(DataInputStream in, int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int i = 0; i < columns; i++) {
        row[i] = in.readFloat();
      }
    }
    return matrix;
  }

  private static float[][] turned(float[][] matrix) {
    float[][] turned = new float[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        turned[j][i] = matrix[i][j];
      }
    }
    return turned;
  }

  /** The pairs of a row of sentences, each asked about with one run of the encoder for all. */
  Row on(List<Sentence> sentences) {
    PairPools pools = new PairPools(sentences);
    return new Row(pools, encoder.of(pools.tokens()));
  }

  /** Sentences that the encoder has read. */
  final class Row {
    private final PairPools pools;
    private final float[][] vectors;

    private Row(PairPools pools, float[][] vectors) {
      this.pools = pools;
      this.vectors = vectors;
    }

    /** What the phrase at one span does to that at another; nothing where either has no words. */
    Opinion on(Span source, Span target) {
      List<Integer> first = places(source);
      List<Integer> second = places(target);
      second.removeAll(first);
      if (first.isEmpty() || second.isEmpty()) {
        return new Opinion(Map.of(), 1);
      }
      return opinion(classify(pools.of(vectors, first, second)));
    }

    private List<Integer> places(Span span) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < pools.tokens().size(); i++) {
        if (pools.tokens().get(i).span().overlaps(span)) {
          places.add(i);
        }
      }
      return places;
    }
  }

  private static Opinion opinion(double[] probabilities) {
    EventType[] types = EventType.values();
    double nothing = probabilities[types.length];
    Map<EventType, Double> of = new EnumMap<>(EventType.class);
    for (EventType type : types) {
      of.put(type, probabilities[type.ordinal()] / Math.max(1e-9, 1 - nothing));
    }
    return new Opinion(of, nothing);
  }

  private static double[] classify(float[] features) {
    Weights weights = Shipped.WEIGHTS;
    float[] middle = layer(weights.hidden(), weights.hiddenBias(), features);
    for (int i = 0; i < middle.length; i++) {
      middle[i] = gelu(middle[i]);
    }
    return softmax(layer(weights.output(), weights.outputBias(), middle));
  }

  /** Weights by input, so that the inner loop adds one row of numbers to another. */
  private static float[] layer(float[][] weights, float[] bias, float[] in) {
    float[] out = bias.clone();
    for (int j = 0; j < in.length; j++) {
      float[] row = weights[j];
      float x = in[j];
      for (int i = 0; i < out.length; i++) {
        out[i] += row[i] * x;
      }
    }
    return out;
  }

  /** The Gaussian error linear unit, by the usual approximation with tanh. */
  private static float gelu(float x) {
    return (float) (0.5 * x * (1 + Math.tanh(0.7978845608 * (x + 0.044715 * x * x * x))));
  }

  private static double[] softmax(float[] scores) {
    double[] of = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < of.length; i++) {
      of[i] = Math.exp(scores[i]);
      sum += of[i];
    }
    for (int i = 0; i < of.length; i++) {
      of[i] /= sum;
    }
    return of;
  }
}
