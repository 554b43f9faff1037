package org.entente.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Reads the grammar of an article with CoreNLP. Safe to share between threads.
 *
 * <p>The parser stands beside CoreNLP's pipeline, not in it: there it would turn every parse into
 * five graphs of which this project reads one, and would not stop at a sentence of any length.
 */
public final class Annotator {
  private final StanfordCoreNLP pipeline;
  private final Parser parser;
  private final TimeReader times;

  private Annotator(StanfordCoreNLP pipeline, Parser parser, TimeReader times) {
    this.pipeline = pipeline;
    this.parser = parser;
    this.times = times;
  }

  /** Loads the models; takes seconds. */
  public static Annotator load() {
    silence();
    return new Annotator(
        new StanfordCoreNLP(properties()), Parser.load(), TimeReader.load(Knowledge.shipped()));
  }

  /** CoreNLP tells of its loading on standard error, which belongs to the user. */
  static void silence() {
    RedwoodConfiguration.current().clear().apply();
  }

  private static Properties properties() {
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,pos,lemma,ner");
    p.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    p.setProperty("ssplit.newlineIsSentenceBreak", "two");
    p.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    p.setProperty("ner.applyFineGrained", "false");
    p.setProperty("ner.applyNumericClassifiers", "false");
    p.setProperty("ner.useSUTime", "false");
    p.setProperty("ner.buildEntityMentions", "false");
    p.setProperty("ner.statisticalOnly", "true");
    // Beyond this a "sentence" is a table or noise, and the memory it takes grows with it.
    p.setProperty("ner.maxlen", "5000");
    return p;
  }

  /** Tokens, tags, parse, names and times of an article. */
  public AnnotatedArticle annotate(Article article) {
    Annotation annotation = new Annotation(Readable.text(article.text()));
    pipeline.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    List<CoreMap> maps = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    for (CoreMap map : maps) {
      sentences.add(sentence(sentences.size(), map.get(CoreAnnotations.TokensAnnotation.class)));
    }
    return new AnnotatedArticle(
        article, sentences, times.read(article.text(), maps, sentences, article.date()));
  }

  private Sentence sentence(int index, List<CoreLabel> labels) {
    Parser.Tree tree = parser.parse(labels);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      tokens.add(token(i, labels.get(i), tree.heads()[i], tree.relations()[i]));
    }
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, span, tokens);
  }

  private static Token token(int i, CoreLabel label, int head, String relation) {
    return new Token(
        i,
        new Span(label.beginPosition(), label.endPosition()),
        label.originalText(),
        label.lemma() == null ? label.word() : label.lemma(),
        label.tag(),
        label.ner() == null ? "O" : label.ner(),
        head,
        relation);
  }
}
