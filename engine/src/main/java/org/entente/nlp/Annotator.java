package org.entente.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Reads the grammar of an article with CoreNLP. Safe to share between threads. */
public final class Annotator {
  private final StanfordCoreNLP pipeline;
  private final TimeReader times;

  private Annotator(StanfordCoreNLP pipeline, TimeReader times) {
    this.pipeline = pipeline;
    this.times = times;
  }

  /** Loads the models; takes seconds. */
  public static Annotator load() {
    return new Annotator(new StanfordCoreNLP(properties()), TimeReader.load(Knowledge.shipped()));
  }

  private static Properties properties() {
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    p.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    p.setProperty("ssplit.newlineIsSentenceBreak", "two");
    p.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    p.setProperty("ner.applyFineGrained", "false");
    p.setProperty("ner.applyNumericClassifiers", "false");
    p.setProperty("ner.useSUTime", "false");
    p.setProperty("ner.buildEntityMentions", "false");
    p.setProperty("ner.statisticalOnly", "true");
    p.setProperty("depparse.model", "edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    return p;
  }

  /** Tokens, tags, parse, names and times of an article. */
  public AnnotatedArticle annotate(Article article) {
    Annotation annotation = new Annotation(article.text());
    pipeline.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    List<CoreMap> maps = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    for (CoreMap map : maps) {
      sentences.add(sentence(sentences.size(), map));
    }
    return new AnnotatedArticle(
        article, sentences, times.read(article.text(), maps, sentences, article.date()));
  }

  private static Sentence sentence(int index, CoreMap map) {
    List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    java.util.Arrays.fill(heads, -1);
    java.util.Arrays.fill(relations, "root");
    SemanticGraph graph = map.get(BasicDependenciesAnnotation.class);
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
      relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      tokens.add(token(i, labels.get(i), heads[i], relations[i]));
    }
    tokens.sort(Comparator.comparingInt(Token::index));
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
