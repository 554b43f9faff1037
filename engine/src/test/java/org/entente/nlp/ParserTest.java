package org.entente.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The parser against CoreNLP's, whose model it uses. */
class ParserTest {
  private static Parser parser;
  private static DependencyParser library;
  private static Library tagger;

  @BeforeAll
  static void load() {
    tagger = Library.tags();
    parser = Parser.load();
    library = DependencyParser.loadFromModelFile(Parser.SOURCE);
  }

  /** The library's models are large, and other tests follow. */
  @AfterAll
  static void forget() {
    parser = null;
    library = null;
    tagger = null;
  }

  /** Words whose heads were compared, and those that differ. */
  private record Agreement(int words, int differing) {
    Agreement plus(Agreement other) {
      return new Agreement(words + other.words, differing + other.differing);
    }

    double rate() {
      return 1 - (double) differing / words;
    }
  }

  @Test
  void givesTheHeadsOfTheLibrary() {
    assertEquals(0, agreement(Corpora.OWN).differing);
  }

  @Test
  void parsesOneWordAndNone() {
    assertEquals(-1, parser.parse(tagger.sentences("Peace").get(0)).heads()[0]);
    assertEquals(0, parser.parse(List.of()).heads().length);
  }

  @Test
  @Tag("slow")
  void givesTheHeadsOfTheLibraryOnTheCorpora() {
    assumeTrue(Corpora.arePresent());
    Agreement all =
        Corpora.texts(5).map(ParserTest::agreement).reduce(new Agreement(0, 0), Agreement::plus);
    assertTrue(all.rate() >= 0.999, all.toString());
  }

  private static Agreement agreement(String text) {
    return tagger.sentences(text).stream()
        .filter(sentence -> sentence.size() <= Parser.LONGEST)
        .map(ParserTest::agreement)
        .reduce(new Agreement(0, 0), Agreement::plus);
  }

  private static Agreement agreement(List<CoreLabel> sentence) {
    int[] ours = parser.parse(sentence).heads();
    int[] theirs = heads(sentence);
    int differing = 0;
    for (int i = 0; i < ours.length; i++) {
      differing += ours[i] == theirs[i] ? 0 : 1;
    }
    return new Agreement(ours.length, differing);
  }

  private static int[] heads(List<CoreLabel> sentence) {
    int[] heads = new int[sentence.size()];
    Arrays.fill(heads, -1);
    for (TypedDependency edge : library.predict(sentence).typedDependencies()) {
      heads[edge.dep().index() - 1] = edge.gov().index() - 1;
    }
    return heads;
  }
}
