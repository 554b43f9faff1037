package org.entente.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeExpression.Annotation;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.entente.model.Span;

/**
 * SUTime (Chang and Manning, LREC 2012), asked without a date, of some words of a sentence. A
 * sentence takes it longer than all else that is read of it, words alone so much less as they are
 * fewer. Its rules load when it is first asked.
 */
final class SuTime {
  private static final String RULES = "edu/stanford/nlp/models/sutime/";

  private static final class Rules {
    static final TimeExpressionExtractorImpl EXTRACTOR =
        new TimeExpressionExtractorImpl("sutime", properties());

    private static Properties properties() {
      Properties p = new Properties();
      p.setProperty("sutime.rules", RULES + "defs.sutime.txt," + RULES + "english.sutime.txt");
      p.setProperty("sutime.binders", "0");
      return p;
    }
  }

  private SuTime() {}

  /** The times told by the tokens of a sentence of CoreNLP from one up to another. */
  static List<TimePhrase> read(String text, CoreMap sentence, int from, int to) {
    List<TimePhrase> times = new ArrayList<>();
    CoreMap part = part(text, sentence.get(CoreAnnotations.TokensAnnotation.class), from, to);
    for (CoreMap found : Rules.EXTRACTOR.extractTimeExpressionCoreMaps(part, (String) null)) {
      times.add(new TimePhrase(span(found), form(found)));
    }
    return times;
  }

  private static CoreMap part(String text, List<CoreLabel> tokens, int from, int to) {
    int start = tokens.get(from).beginPosition();
    int end = tokens.get(to - 1).endPosition();
    CoreMap part = new ArrayCoreMap();
    part.set(CoreAnnotations.TextAnnotation.class, text.substring(start, end));
    part.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
    part.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    part.set(
        CoreAnnotations.TokensAnnotation.class,
        tokens.subList(from, to).stream().map(SuTime::copy).toList());
    part.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    part.set(CoreAnnotations.TokenEndAnnotation.class, to - from);
    return part;
  }

  // Places in the whole sentence would mislead it.
  private static CoreLabel copy(CoreLabel token) {
    CoreLabel copy = new CoreLabel(token);
    copy.remove(CoreAnnotations.TokenBeginAnnotation.class);
    copy.remove(CoreAnnotations.TokenEndAnnotation.class);
    return copy;
  }

  private static Span span(CoreMap found) {
    return new Span(
        found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
        found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
  }

  private static String form(CoreMap found) {
    Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
    if (timex != null && timex.value() != null) {
      return timex.value();
    }
    SUTime.Temporal undated = found.get(Annotation.class).getTemporal();
    return undated == null ? "" : undated.toString();
  }
}
