package org.entente.event;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.entente.event.Candidates.Candidate;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TokenVectors;

/**
 * A learnt opinion on what one phrase does to another, for where the tables are silent or tie: two
 * layers over the pools of {@link PairPools} and the signs of {@link PairSigns} and {@link
 * TableSigns}. Trained by {@code scripts/learn} on sentences written for this project.
 */
final class SecondOpinion {

  /**
   * How likely each type is, given that something is done, and how likely it is that nothing is.
   *
   * @param types sums to one
   * @param modes the likelier of the modes of each type that has one more likely than none
   * @param nothing that the first does nothing to the second
   */
  record Opinion(Map<EventType, Double> types, Map<EventType, String> modes, double nothing) {

    /** No opinion, as on words of which one holds the other. */
    static final Opinion NONE = new Opinion(Map.of(), Map.of(), 0);

    /** The likeliest type; empty where there is no opinion. */
    Optional<EventType> best() {
      return types.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The two likeliest types and nothing, as in "0.83 ACCUSE, 0.10 REJECT, 0.02 nothing". */
    String told() {
      String types =
          types().keySet().stream()
              .sorted(Comparator.comparingDouble(this::of).reversed())
              .limit(2)
              .map(t -> String.format(Locale.ROOT, "%.2f %s, ", of(t), t))
              .collect(Collectors.joining());
      return types + String.format(Locale.ROOT, "%.2f nothing", nothing);
    }

    /** How likely a type is, nothing being among the possibilities. */
    double of(EventType type) {
      return types.getOrDefault(type, 0.0) * (1 - nothing);
    }
  }

  /**
   * What the last layer tells apart: a mode of a type, a type without one, or nothing.
   *
   * @param type empty for nothing
   */
  private record Label(Optional<EventType> type, String mode) {

    /** From "ACCUSE/allege", "ACCUSE" or "". */
    static Label parse(String text) {
      String[] parts = text.split("/", 2);
      return new Label(
          text.isEmpty() ? Optional.empty() : Optional.of(EventType.valueOf(parts[0])),
          parts.length == 2 ? parts[1] : "");
    }
  }

  /**
   * The two layers, by input, and the labels of what comes out.
   *
   * @param signs the input of each sign that is known
   */
  private record Weights(
      Map<String, Integer> signs,
      List<Label> labels,
      float[][] hidden,
      float[] hiddenBias,
      float[][] output,
      float[] outputBias) {

    private static Weights read() {
      try (DataInputStream in =
          new DataInputStream(
              new BufferedInputStream(
                  SecondOpinion.class.getResourceAsStream("second-opinion.bin")))) {
        int pools = in.readInt();
        int known = in.readInt();
        int width = in.readInt();
        int classes = in.readInt();
        Map<String, Integer> signs = new HashMap<>();
        for (int i = 0; i < known; i++) {
          signs.put(in.readUTF(), pools + i);
        }
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
          labels.add(Label.parse(in.readUTF()));
        }
        return new Weights(
            signs,
            List.copyOf(labels),
            matrix(in, pools + known, width),
            matrix(in, 1, width)[0],
            matrix(in, width, classes),
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

  /** Begins to load the encoder, beside other work. */
  void prepare() {
    encoder.prepare();
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

  /**
   * The pairs of a row of sentences, each asked about with one run of the encoder for all.
   *
   * @param tables what the tables hold of a pair
   */
  Row on(List<Sentence> sentences, BiFunction<Span, Span, List<Candidate>> tables) {
    PairPools pools = new PairPools(sentences);
    return new Row(pools, encoder.of(pools.tokens()), tables);
  }

  /** Sentences that the encoder has read. */
  final class Row {
    private final PairPools pools;
    private final float[][] vectors;
    private final BiFunction<Span, Span, List<Candidate>> tables;
    private final Map<List<Span>, Opinion> held = new HashMap<>();

    private Row(
        PairPools pools, float[][] vectors, BiFunction<Span, Span, List<Candidate>> tables) {
      this.pools = pools;
      this.vectors = vectors;
      this.tables = tables;
    }

    /** What the phrase at one span does to that at another; nothing where either has no words. */
    Opinion on(Span source, Span target) {
      return held.computeIfAbsent(List.of(source, target), pair -> opinionOn(source, target));
    }

    private Opinion opinionOn(Span source, Span target) {
      List<Integer> first = places(source);
      List<Integer> second = places(target);
      second.removeAll(first);
      if (first.isEmpty() || second.isEmpty()) {
        return Opinion.NONE;
      }
      List<String> signs = new ArrayList<>(pools.signs(first, second));
      signs.addAll(TableSigns.of(tables.apply(source, target)));
      return opinion(classify(pools.of(vectors, first, second), signs));
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
    List<Label> labels = Shipped.WEIGHTS.labels();
    Map<EventType, Double> types = new EnumMap<>(EventType.class);
    Map<EventType, Double> highest = new EnumMap<>(EventType.class);
    Map<EventType, String> modes = new EnumMap<>(EventType.class);
    double nothing = 0;
    for (int i = 0; i < probabilities.length; i++) {
      double p = probabilities[i];
      if (labels.get(i).type().isEmpty()) {
        nothing += p;
        continue;
      }
      EventType type = labels.get(i).type().get();
      types.merge(type, p, Double::sum);
      if (p > highest.getOrDefault(type, 0.0)) {
        highest.put(type, p);
        modes.put(type, labels.get(i).mode());
      }
    }
    double something = Math.max(1e-9, 1 - nothing);
    types.replaceAll((type, p) -> p / something);
    return new Opinion(types, modes, nothing);
  }

  private static double[] classify(float[] pools, List<String> signs) {
    Weights weights = Shipped.WEIGHTS;
    float[] middle = layer(weights.hidden(), weights.hiddenBias(), pools);
    for (String sign : signs) {
      Integer at = weights.signs().get(sign);
      if (at != null) {
        add(weights.hidden()[at], 1, middle);
      }
    }
    for (int i = 0; i < middle.length; i++) {
      middle[i] = gelu(middle[i]);
    }
    return softmax(layer(weights.output(), weights.outputBias(), middle));
  }

  /** Weights by input, so that the inner loop adds one row of numbers to another. */
  private static float[] layer(float[][] weights, float[] bias, float[] in) {
    float[] out = bias.clone();
    for (int j = 0; j < in.length; j++) {
      add(weights[j], in[j], out);
    }
    return out;
  }

  private static void add(float[] row, float times, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += row[i] * times;
    }
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
