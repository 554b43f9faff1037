package org.entente.event;

import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Whether nobody does a deed, or it is done to nothing: "no minister resigned", "bombed no
 * hospital", "none of the rebels laid down arms", "not one helicopter was delivered".
 */
record Nobody(Proposition p, Sentence sentence, StatusWords words) {
  /** "Said nothing of the kind had happened": that is said, and denies. */
  private static final String DENIAL = "classes:speakerdeny";

  boolean is() {
    return !p.rows().contains(DENIAL) && undone();
  }

  private boolean undone() {
    return Stream.of(
            p.actor().stream(),
            p.recipient().stream().filter(t -> t.head() == p.predicate().index()),
            subjects(),
            object())
        .flatMap(words -> words)
        .anyMatch(a -> words.is("nobody", a) && !isSomebody(a) || hasNo(a) || notAll(a));
  }

  /** "No shots were fired". */
  private Stream<Token> subjects() {
    return p.predicate().isVerb()
        ? sentence.children(p.predicate(), "nsubj").stream()
        : Stream.empty();
  }

  /** "Gave them no weapons", "used no force", where the deed is told by both words. */
  private Stream<Token> object() {
    return p.predicate().isVerb()
        ? p.words().stream().filter(w -> w.head() == p.predicate().index() && w.isNoun())
        : Stream.empty();
  }

  private boolean hasNo(Token noun) {
    return sentence.children(noun, "det", "advmod", "cc:preconj").stream()
        .anyMatch(d -> words.is("nobody", d) && !compares(d) || notOne(d));
  }

  /** "No fewer than nine". */
  private boolean compares(Token no) {
    return next(no).matches("fewer|less|more")
        && no.index() + 2 < sentence.size()
        && sentence.token(no.index() + 2).text().equals("than");
  }

  /** "None other than the premier". */
  private boolean isSomebody(Token none) {
    return next(none).equals("other");
  }

  /** "Not a single soldier", "not one". */
  private boolean notOne(Token not) {
    return not.text().equalsIgnoreCase("not") && next(not).matches("an?|one");
  }

  private String next(Token word) {
    return word.index() + 1 < sentence.size()
        ? sentence.token(word.index() + 1).text().toLowerCase(Locale.ROOT)
        : "";
  }

  /** "Not all ministers back it", "not every state signed". */
  private boolean notAll(Token actor) {
    return sentence.children(actor, "det", "amod", "nummod").stream()
        .anyMatch(
            d ->
                d.index() > 0
                    && words.is("all", d)
                    && sentence.token(d.index() - 1).text().equalsIgnoreCase("not"));
  }
}
