package org.entente.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

/** CoreNLP's own annotators, to be compared with. */
final class Library {
  private final StanfordCoreNLP pipeline;

  private Library(Properties settings) {
    Annotator.silence();
    pipeline = new StanfordCoreNLP(settings);
  }

  /** Words and tags. */
  static Library tags() {
    return new Library(settings("tokenize,pos,lemma"));
  }

  /** Words, tags and the names of one model. */
  static Library names() {
    Properties settings = settings("tokenize,pos,lemma,ner");
    settings.setProperty("ner.model", NameTagger.SOURCE);
    settings.setProperty("ner.statisticalOnly", "true");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    return new Library(settings);
  }

  private static Properties settings(String annotators) {
    Properties settings = new Properties();
    settings.setProperty("annotators", annotators);
    settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    return settings;
  }

  /** The sentences of a text. */
  List<List<CoreLabel>> sentences(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(SentencesAnnotation.class).stream()
        .map(s -> s.get(TokensAnnotation.class))
        .toList();
  }
}
