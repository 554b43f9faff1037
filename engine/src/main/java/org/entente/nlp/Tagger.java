package org.entente.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.PartOfSpeechAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;

/** Tags words with their parts of speech, as CoreNLP does but faster ({@link TagSentence}). */
final class Tagger {
  private static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final MaxentTagger tagger;
  private final TagPairs pairs;

  private Tagger(MaxentTagger tagger) {
    this.tagger = tagger;
    this.pairs = TagPairs.of(tagger);
  }

  static Tagger load() {
    return new Tagger(new MaxentTagger(MODEL));
  }

  /** Gives each word of a sentence its tag. */
  void tag(List<CoreLabel> sentence) {
    List<TaggedWord> tagged = new TagSentence(tagger, pairs).tagSentence(sentence, false);
    for (int i = 0; i < tagged.size(); i++) {
      sentence.get(i).set(PartOfSpeechAnnotation.class, tagged.get(i).tag());
    }
  }
}
