package org.entente.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/**
 * CoreNLP's own pipeline of names and parse, to be measured against.
 *
 * <p>Its settings are the default ones where the whole models jar is on the class path. The
 * packaged program carries no model that only this class would open; there the names come from the
 * one model that the program has, without times and gazetteers, which is faster.
 */
public final class PlainCoreNlp {
  private static final String MODELS = "edu/stanford/nlp/models/";

  /** How much was read. */
  public record Size(int sentences, int tokens) {}

  private final StanfordCoreNLP pipeline;

  private PlainCoreNlp(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** Loads its models; takes seconds. */
  public static PlainCoreNlp load() {
    Annotator.silence();
    Properties settings = hasAllModels() ? new Properties() : namesWithOneModel();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    settings.setProperty("sutime.binders", "0");
    return new PlainCoreNlp(new StanfordCoreNLP(settings));
  }

  private static boolean hasAllModels() {
    String another = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";
    return PlainCoreNlp.class.getClassLoader().getResource(another) != null;
  }

  private static Properties namesWithOneModel() {
    Properties settings = new Properties();
    settings.setProperty("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.statisticalOnly", "true");
    return settings;
  }

  /** Annotates a text and forgets it. */
  public Size read(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return new Size(
        annotation.get(SentencesAnnotation.class).size(),
        annotation.get(TokensAnnotation.class).size());
  }
}
