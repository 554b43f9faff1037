package org.entente.nlp;

/** One annotator for all tests: its models are too large to be loaded for each. */
public final class Annotators {
  /** The annotator with all its models. */
  public static final Annotator ONE = Annotator.load();

  private Annotators() {}
}
