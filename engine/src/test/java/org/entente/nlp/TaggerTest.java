package org.entente.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tagger against CoreNLP's, which it speeds up. */
class TaggerTest {
  private static Tagger tagger;
  private static Library library;

  @BeforeAll
  static void load() {
    library = Library.tags();
    tagger = Tagger.load();
  }

  /** The library's models are large, and other tests follow. */
  @AfterAll
  static void forget() {
    tagger = null;
    library = null;
  }

  @Test
  void givesTheTagsOfTheLibrary() {
    agrees(Corpora.OWN);
  }

  @Test
  @Tag("slow")
  void givesTheTagsOfTheLibraryOnTheCorpora() {
    assumeTrue(Corpora.arePresent());
    Corpora.texts(4).forEach(TaggerTest::agrees);
  }

  private static void agrees(String text) {
    for (List<CoreLabel> sentence : library.sentences(text)) {
      List<String> theirs = sentence.stream().map(CoreLabel::tag).toList();
      tagger.tag(sentence);
      assertEquals(theirs, sentence.stream().map(CoreLabel::tag).toList(), sentence::toString);
    }
  }
}
