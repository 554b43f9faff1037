package org.entente.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Article;
import org.entente.model.Lanes;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Reads the grammar of an article: words and base forms with CoreNLP; tags, names and parse with
 * its models and this project's arithmetic. Safe to share between threads.
 */
public final class Annotator {
  private final StanfordCoreNLP pipeline;
  private final Tagger tagger;
  private final NameTagger names;
  private final Parser parser;
  private final TimeReader times;
  private final Lanes lanes;

  private Annotator(
      StanfordCoreNLP pipeline,
      Tagger tagger,
      NameTagger names,
      Parser parser,
      TimeReader times,
      Lanes lanes) {
    this.pipeline = pipeline;
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
    this.times = times;
    this.lanes = lanes;
  }

  /** The models, which nothing changes, are loaded once and shared. */
  private static final class Loaded {
    static final Annotator ONE = models();
  }

  /** Loads the models; takes seconds the first time. */
  public static Annotator load() {
    return Loaded.ONE;
  }

  private static Annotator models() {
    silence();
    return new Annotator(
        new StanfordCoreNLP(properties()),
        Tagger.load(),
        NameTagger.load(),
        Parser.load(),
        TimeReader.load(Knowledge.shipped()),
        Lanes.ONE);
  }

  /** The same, working on so many sentences at once. */
  public Annotator on(Lanes lanes) {
    return new Annotator(pipeline, tagger, names, parser, times, lanes);
  }

  /** CoreNLP tells of its loading on standard error, which belongs to the user. */
  static void silence() {
    RedwoodConfiguration.current().clear().apply();
  }

  private static Properties properties() {
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize");
    p.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
    p.setProperty("ssplit.newlineIsSentenceBreak", "two");
    return p;
  }

  /** Tokens, tags, parse, names and times of an article. */
  public AnnotatedArticle annotate(Article article) {
    return grammar(article).timed(sentence -> true);
  }

  /** Tokens, tags, parse and names of an article, whose times can be read later. */
  public Untimed grammar(Article article) {
    Annotation annotation = new Annotation(Readable.text(article.text(), names::isUsuallySmall));
    pipeline.annotate(annotation);
    List<CoreMap> maps =
        Portions.of(
            annotation.get(CoreAnnotations.SentencesAnnotation.class),
            annotation.get(CoreAnnotations.TextAnnotation.class));
    annotation.set(CoreAnnotations.SentencesAnnotation.class, maps);
    for (CoreMap map : maps) {
      List<CoreLabel> words = map.get(CoreAnnotations.TokensAnnotation.class);
      tagger.tag(words);
      FiniteVerb.mend(words);
      Imperatives.mend(words);
    }
    new MorphaAnnotator(false).annotate(annotation);
    List<Integer> numbers = IntStream.range(0, maps.size()).boxed().toList();
    List<Sentence> sentences =
        lanes
            .of(numbers)
            .map(n -> sentence(n, maps.get(n).get(CoreAnnotations.TokensAnnotation.class), article))
            .toList();
    return new Untimed(new AnnotatedArticle(article, sentences, List.of()), maps, times);
  }

  private Sentence sentence(int index, List<CoreLabel> labels, Article article) {
    String[] name = names.tags(labels);
    Parser.Tree tree = mended(labels, name, parser.parse(labels));
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setNER(name[i]);
      tokens.add(token(i, labels.get(i), tree.heads()[i], tree.relations()[i], article));
    }
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(index, span, tokens);
  }

  private static Parser.Tree mended(List<CoreLabel> labels, String[] names, Parser.Tree tree) {
    GrowingTree growing =
        GrowingTree.of(
            labels.stream().map(CoreLabel::word).toArray(String[]::new),
            labels.stream().map(CoreLabel::tag).toArray(String[]::new),
            names,
            tree);
    Rejoin.mend(growing);
    Regraft.mend(growing);
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setTag(growing.tags()[i]);
    }
    return growing.grown();
  }

  private static Token token(int i, CoreLabel label, int head, String relation, Article article) {
    return new Token(
        i,
        new Span(label.beginPosition(), label.endPosition()),
        straight(label, article) ? "\"" : label.originalText(),
        label.lemma() == null ? label.word() : label.lemma(),
        label.tag(),
        label.ner(),
        head,
        relation);
  }

  /** Whether a mark that opens or closes is a straight one in the text as written. */
  private static boolean straight(CoreLabel label, Article article) {
    String mark = label.originalText();
    return (mark.equals("“") || mark.equals("”"))
        && article.text().charAt(label.beginPosition()) == '"';
  }
}
