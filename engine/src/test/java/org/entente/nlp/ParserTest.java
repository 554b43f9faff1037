package org.entente.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The parser against CoreNLP's, whose model it uses. */
class ParserTest {
  private static final Path CORPORA = Path.of("../../shared/corpus");
  private static final int ENOUGH = 5000;

  private static Parser parser;
  private static DependencyParser library;
  private static StanfordCoreNLP tagger;

  @BeforeAll
  static void load() {
    Annotator.silence();
    parser = Parser.load();
    library = DependencyParser.loadFromModelFile(Parser.SOURCE);
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos");
    tagger = new StanfordCoreNLP(settings);
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
    List<List<CoreLabel>> sentences =
        sentences(
            "The foreign minister of France, who had met rebels in Geneva, said on Monday that"
                + " talks would resume. \"We will not sign,\" the rebels' spokesman replied. Police"
                + " arrested forty protesters outside parliament and closed two roads. Will the"
                + " council lift its sanctions before the vote? Turkey and Greece, both members,"
                + " have agreed to withdraw their ships, although neither has said when.");
    Agreement agreement = agreement(sentences);
    assertEquals(0, agreement.differing, () -> "of " + agreement.words + " words");
  }

  @Test
  void parsesOneWordAndNone() {
    assertEquals(-1, parser.parse(sentences("Peace").get(0)).heads()[0]);
    assertEquals(0, parser.parse(List.of()).heads().length);
  }

  @Test
  @Tag("slow")
  void givesTheHeadsOfTheLibraryOnTheCorpora() throws IOException {
    assumeTrue(Files.isDirectory(CORPORA));
    Agreement agreement = new Agreement(0, 0);
    for (String corpus : List.of("politics-2016.jsonl", "newswire-1987.jsonl")) {
      agreement = agreement.plus(agreement(some(CORPORA.resolve(corpus))));
    }
    assertTrue(agreement.rate() >= 0.999, agreement.toString());
  }

  private static List<List<CoreLabel>> some(Path corpus) throws IOException {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    try (Stream<String> lines = Files.lines(corpus)) {
      var articles = lines.iterator();
      while (articles.hasNext() && sentences.size() < ENOUGH / 2) {
        sentences.addAll(
            sentences(JSON.readTree(articles.next()).get("text").asText()).stream()
                .filter(s -> s.size() <= Parser.LONGEST)
                .toList());
      }
    }
    return sentences;
  }

  private static final com.fasterxml.jackson.databind.ObjectMapper JSON =
      new com.fasterxml.jackson.databind.ObjectMapper();

  private static List<List<CoreLabel>> sentences(String text) {
    Annotation annotation = new Annotation(Readable.text(text));
    tagger.annotate(annotation);
    return annotation.get(SentencesAnnotation.class).stream()
        .map(s -> s.get(TokensAnnotation.class))
        .toList();
  }

  private static Agreement agreement(List<List<CoreLabel>> sentences) {
    Agreement agreement = new Agreement(0, 0);
    for (List<CoreLabel> sentence : sentences) {
      int[] ours = parser.parse(sentence).heads();
      int[] theirs = heads(sentence);
      int differing = 0;
      for (int i = 0; i < ours.length; i++) {
        differing += ours[i] == theirs[i] ? 0 : 1;
      }
      agreement = agreement.plus(new Agreement(ours.length, differing));
    }
    return agreement;
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
