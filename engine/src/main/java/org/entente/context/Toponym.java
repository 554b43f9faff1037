package org.entente.context;

import java.util.List;
import org.entente.model.Place;
import org.entente.model.Span;

/**
 * A name found in a text with the sites it may stand for.
 *
 * @param sentence index of its sentence
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param span offsets in the article's text
 * @param text the words
 * @param form noun or adjective
 * @param sites what it may stand for; empty where no table knows the name
 * @param tagged whether the names tagger too calls it a place
 */
record Toponym(
    int sentence,
    int first,
    int last,
    Span span,
    String text,
    Place.Form form,
    List<Site> sites,
    boolean tagged) {

  /** The name under which its mentions in one article are one. */
  String key() {
    return form + Fold.of(text);
  }

  /** The prominence of its most prominent site, 0 without any. */
  double prominence() {
    return sites.stream().mapToDouble(Prominence::of).max().orElse(0);
  }

  /** Whether only a comma or "and" parts the two. */
  boolean isBeside(Toponym other) {
    return sentence == other.sentence && (other.first - last == 2 || first - other.last == 2);
  }

  /** The same mention, read as one of other sites. */
  Toponym as(List<Site> others) {
    return new Toponym(sentence, first, last, span, text, form, others, tagged);
  }
}
