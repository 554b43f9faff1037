package org.entente.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tagged words to Universal Dependencies, one head a word. Safe to share between threads.
 *
 * <p>The model and the method are CoreNLP's ({@code DependencyParser}, greedy arc-standard); the
 * arithmetic is this project's, several times as fast. docs/performance.md tells how often a head
 * differs.
 */
final class Parser {
  /** Longest sentence that is parsed; time grows with the square of the length. */
  static final int LONGEST = 300;

  /** CoreNLP's file, from the root of the class path. */
  static final String SOURCE = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  /** The same numbers as the build wrote them. */
  static final String MODEL = "org/entente/nlp/parser.bin";

  private static final int UNKNOWN = 0;

  /**
   * The head of each word, or −1, and its relation to it: {@code root} without a head, or {@code
   * dep} where the sentence was not parsed.
   */
  record Tree(int[] heads, String[] relations) {}

  private final ParserModel model;
  private final Network network;
  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;

  private Parser(ParserModel model) {
    this.model = model;
    this.network = new Network(model);
    this.words = numbered(model.words);
    this.tags = numbered(model.tags);
  }

  static Parser load() {
    try (InputStream in = Parser.class.getClassLoader().getResourceAsStream(MODEL)) {
      return new Parser(ParserModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Integer> numbered(String[] names) {
    Map<String, Integer> numbers = new HashMap<>(names.length * 2);
    for (int i = 0; i < names.length; i++) {
      numbers.put(names[i], i);
    }
    return numbers;
  }

  Tree parse(List<CoreLabel> sentence) {
    if (sentence.size() > LONGEST) {
      return flat(sentence.size(), "dep");
    }
    ParserState state = new ParserState(sentence.size());
    new Walk(state, features(sentence)).run();
    return tree(state);
  }

  private ParserFeatures features(List<CoreLabel> sentence) {
    int[] word = new int[sentence.size()];
    int[] tag = new int[sentence.size()];
    for (int i = 0; i < word.length; i++) {
      word[i] = words.getOrDefault(sentence.get(i).word(), UNKNOWN);
      tag[i] = tags.getOrDefault(sentence.get(i).tag(), UNKNOWN);
    }
    return new ParserFeatures(word, tag, model.words.length, model.tags.length);
  }

  private Tree tree(ParserState state) {
    Tree tree = flat(state.size(), "root");
    for (int i = 0; i < state.size(); i++) {
      tree.heads[i] = state.head(i + 1) - 1;
      if (tree.heads[i] >= 0) {
        tree.relations[i] = model.labels[state.label(i + 1)];
      }
    }
    return tree;
  }

  private static Tree flat(int words, String relation) {
    Tree tree = new Tree(new int[words], new String[words]);
    Arrays.fill(tree.heads, -1);
    Arrays.fill(tree.relations, relation);
    return tree;
  }

  /** One sentence on its way from the first state to the last. */
  private final class Walk {
    private final ParserState state;
    private final ParserFeatures features;
    private final int labels = model.labels.length - 1;
    private final int[] now = new int[ParserFeatures.COUNT];
    private final int[] next = new int[ParserFeatures.COUNT];
    private final short[] sums = network.start();
    private final short[] nothing = network.nothing();
    private final Network.Scores scores = network.new Scores();

    Walk(ParserState state, ParserFeatures features) {
      this.state = state;
      this.features = features;
      Arrays.fill(now, -1);
    }

    void run() {
      while (!state.isDone()) {
        features.of(state, next);
        move();
        state.apply(best(scores.of(sums)), labels);
      }
    }

    /** Brings the sums from the features of the state before to those of this one. */
    private void move() {
      int waiting = -1;
      for (int i = 0; i < now.length; i++) {
        if (now[i] == next[i]) {
          continue;
        }
        if (waiting < 0) {
          waiting = i;
        } else {
          Network.exchange(sums, old(waiting), old(i), young(waiting), young(i));
          waiting = -1;
        }
      }
      if (waiting >= 0) {
        Network.exchange(sums, old(waiting), nothing, young(waiting), nothing);
      }
      System.arraycopy(next, 0, now, 0, now.length);
    }

    private short[] old(int position) {
      return now[position] < 0 ? nothing : network.sums(position, now[position]);
    }

    private short[] young(int position) {
      return network.sums(position, next[position]);
    }

    private int best(int[] scores) {
      int best = -1;
      for (int t = 0; t < scores.length; t++) {
        if ((best < 0 || scores[t] > scores[best]) && state.allows(t, labels)) {
          best = t;
        }
      }
      return best;
    }
  }
}
