package org.entente.nlp;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Takes the weights out of CoreNLP's name finder, which has no other door to them than reflection.
 * Only the build does so.
 */
final class NameModelMaker {
  private static final String NODE = "|C";
  private static final String EDGE = "|CpC";

  private final CRFClassifier<?> classifier;
  private final Index<String> features;
  private final float[][] weights;
  private final List<Index<CRFLabel>> labels;

  @SuppressWarnings("unchecked")
  private NameModelMaker(CRFClassifier<?> classifier) {
    this.classifier = classifier;
    this.features = (Index<String>) field(CRFClassifier.class, "featureIndex", classifier);
    this.weights = (float[][]) field(CRFClassifier.class, "weights", classifier);
    this.labels = (List<Index<CRFLabel>>) field(CRFClassifier.class, "labelIndices", classifier);
  }

  /** Reads CoreNLP's file. */
  static NameModel read(Path file) throws IOException {
    try {
      return new NameModelMaker(CRFClassifier.getClassifier(file.toString())).model();
    } catch (ClassNotFoundException e) {
      throw new IOException(file + ": not a name finder of this CoreNLP", e);
    }
  }

  private NameModel model() {
    String[] names =
        Stream.of(0, 1, 2, 3).map(i -> classifier.classIndex.get(i)).toArray(String[]::new);
    Collection<?> lowercase =
        (Collection<?>) field(AbstractSequenceClassifier.class, "knownLCWords", classifier);
    Map<?, ?> lexicon =
        (Map<?, ?>) field(NERFeatureFactory.class, "lexicon", classifier.featureFactories.get(0));
    String[] clusters = sorted(lexicon.values().stream());
    String[] words = sorted(lexicon.keySet().stream());
    short[] clusterOf = new short[words.length];
    for (int i = 0; i < words.length; i++) {
      clusterOf[i] = (short) Arrays.binarySearch(clusters, lexicon.get(words[i]));
    }
    int[] nodes = features(NODE);
    int[] edges = features(EDGE);
    return new NameModel(
        List.of(names, sorted(lowercase.stream()), clusters),
        List.of(hashes(nodes), hashes(edges), hashes(Arrays.asList(words))),
        List.of(weights(nodes, 0), weights(edges, 1)),
        clusterOf);
  }

  private static String[] sorted(Stream<?> names) {
    return names.map(String.class::cast).distinct().sorted().toArray(String[]::new);
  }

  private int[] features(String clique) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      if (features.get(i).endsWith(clique)) {
        found.add(i);
      }
    }
    return found.stream().mapToInt(i -> i).toArray();
  }

  private long[] hashes(int[] rows) {
    return hashes(Arrays.stream(rows).mapToObj(features::get).toList());
  }

  private static long[] hashes(List<String> names) {
    long[] hashes = names.stream().mapToLong(HashedRows::hash).toArray();
    if (Arrays.stream(hashes).distinct().count() < hashes.length) {
      throw new IllegalStateException("two features have one hash; change HashedRows.START");
    }
    return hashes;
  }

  /** The weights of features, those of pairs with the label before as the slower index. */
  private float[] weights(int[] rows, int before) {
    Index<CRFLabel> index = labels.get(before);
    int classes = labels.get(0).size();
    float[] flat = new float[rows.length * index.size()];
    for (int r = 0; r < rows.length; r++) {
      for (int k = 0; k < index.size(); k++) {
        int at = 0;
        for (int label : index.get(k).getLabel()) {
          at = at * classes + label;
        }
        flat[r * index.size() + at] = weights[rows[r]][k];
      }
    }
    return flat;
  }

  private static Object field(Class<?> owner, String name, Object of) {
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP's " + owner.getSimpleName() + " has changed", e);
    }
  }
}
