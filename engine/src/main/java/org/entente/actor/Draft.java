package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * A mention whose actor is not yet known.
 *
 * @param sentence where it stands
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param form how it names its actor
 * @param core the piece that decides what it is
 * @param titles pieces for offices and roles that stand beside a name
 * @param links other mentions it takes country, sector or identity from
 */
record Draft(
    Sentence sentence,
    int first,
    int last,
    Mention.Form form,
    Piece core,
    List<Piece> titles,
    List<Link> links) {

  Draft {
    titles = List.copyOf(titles);
    links = List.copyOf(links);
  }

  /** What its core stands for. */
  Sort sort() {
    return core.sort();
  }

  /** The tokens of its core. */
  List<Token> words() {
    return sentence.tokens().subList(core.first(), core.last() + 1);
  }

  /** The words of its core, parted by single spaces. */
  String name() {
    return words().stream().map(Token::text).collect(Collectors.joining(" "));
  }

  /** The last word of its core. */
  Token noun() {
    return sentence.token(core.last());
  }

  /** The offsets of the whole. */
  Span span() {
    return new Span(sentence.token(first).span().start(), sentence.token(last).span().end());
  }

  /** The offsets of the core. */
  Span coreSpan() {
    return new Span(
        sentence.token(core.first()).span().start(), sentence.token(core.last()).span().end());
  }

  /** Distinguishes the cores of an article. */
  long key() {
    return (long) sentence.index() << 20 | core.first();
  }

  /** Whether another lies wholly inside. */
  boolean contains(Draft other) {
    return sentence.index() == other.sentence.index() && first <= other.first && other.last <= last;
  }

  /** Whether it begins with a definite article or a demonstrative. */
  boolean isDefinite() {
    return sentence.token(first).lemma().equalsIgnoreCase("the")
        || sentence.token(first).lemma().equalsIgnoreCase("this")
        || sentence.token(first).lemma().equalsIgnoreCase("that");
  }

  /** Whether it begins with "a", "some" or the like. */
  boolean isIndefinite() {
    return sentence.token(first).tag().equals("DT") && !isDefinite();
  }

  /** Whether its noun begins with a capital. */
  boolean isCapital() {
    return Character.isUpperCase(noun().text().charAt(0));
  }

  /** Whether its noun is a plural: not that of "the minister of foreign affairs". */
  boolean isPlural() {
    Token counted = counted();
    return counted.tag().endsWith("S") && counted.isNoun();
  }

  /** The noun of the core, before its "of" where it has one. */
  private Token counted() {
    for (int i = core.first() + 1; i < core.last(); i++) {
      if (sentence.token(i).text().matches("of|for")) {
        return sentence.token(i - 1);
      }
    }
    return noun();
  }

  /** The token before it, if any. */
  Optional<Token> before() {
    return first == 0 ? Optional.empty() : Optional.of(sentence.token(first - 1));
  }

  /** The token behind it, if any. */
  Optional<Token> after() {
    int next = last + 1;
    return next < sentence.size() ? Optional.of(sentence.token(next)) : Optional.empty();
  }

  /** Whether it owns what follows: the "Pakistan" of "Pakistan's ISI". */
  boolean owns() {
    return after().filter(t -> t.tag().equals("POS")).isPresent();
  }

  /** The mention it is one with by apposition. */
  Optional<Draft> same() {
    return links.stream().filter(l -> l.tie() == Link.Tie.SAME).map(Link::draft).findFirst();
  }

  /** With words before it as well. */
  Draft from(int earlier) {
    return new Draft(sentence, earlier, last, form, core, titles, links);
  }

  /** Tied to another, its words reaching from one token to another. */
  Draft tied(Link link, int from, int to) {
    List<Link> more = new ArrayList<>(links);
    more.add(link);
    return new Draft(sentence, Math.min(first, from), Math.max(last, to), form, core, titles, more);
  }

  /** With the roles and ties of an apposition as its own. */
  Draft titled(Draft apposed) {
    return titled(apposed.core, apposed.links);
  }

  /** With a role and its ties as its own. */
  Draft titled(Piece role, List<Link> ties) {
    List<Piece> more = new ArrayList<>(titles);
    more.add(role);
    List<Link> all = new ArrayList<>(links);
    all.addAll(ties);
    return new Draft(sentence, first, last, form, core, more, all);
  }
}
