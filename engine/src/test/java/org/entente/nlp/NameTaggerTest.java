package org.entente.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The name finder against CoreNLP's, whose model it uses. */
class NameTaggerTest {
  private static NameTagger names;
  private static Library library;

  @BeforeAll
  static void load() {
    names = NameTagger.load();
    library = Library.names();
  }

  /** The library's models are large, and other tests follow. */
  @AfterAll
  static void forget() {
    names = null;
    library = null;
  }

  @Test
  void givesTheNamesOfTheLibrary() {
    agrees(Corpora.OWN);
  }

  @Test
  @Tag("slow")
  void givesTheNamesOfTheLibraryOnTheCorpora() {
    assumeTrue(Corpora.arePresent());
    Corpora.texts(4).forEach(NameTaggerTest::agrees);
  }

  private static void agrees(String text) {
    for (List<CoreLabel> sentence : library.sentences(text)) {
      assertEquals(
          sentence.stream().map(CoreLabel::ner).toList(),
          List.of(names.tags(sentence)),
          sentence::toString);
    }
  }
}
