package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Somebody who is called by another name in the next sentence: in "Ochoa phoned Lind. The Chilean
 * leader thanked him", he is not Ochoa, who leads Chile.
 */
final class Renamings {
  private static final Set<String> PAST =
      Set.of("former", "retired", "veteran", "ex", "onetime", "one-time", "erstwhile");

  private final AnnotatedArticle article;
  private final Cast cast;
  private final BiFunction<Sentence, Token, Optional<Cast.Seen>> named;

  /**
   * Renamings in an article.
   *
   * @param named the mention that a token heads, read
   */
  Renamings(
      AnnotatedArticle article, Cast cast, BiFunction<Sentence, Token, Optional<Cast.Seen>> named) {
    this.article = article;
    this.cast = cast;
    this.named = named;
  }

  /** The names of those who may be the subject of a pronoun's own verb under another name. */
  List<String> subjects(Draft pronoun) {
    if (!pronoun.noun().plainRelation().matches("i?obj|obl") || pronoun.sentence().index() == 0) {
      return List.of();
    }
    List<Cast.Seen> before =
        cast.before(pronoun, 1, s -> isPerson(s) && isBefore(s, pronoun)).stream().toList();
    return subject(pronoun).stream()
        .flatMap(s -> before.stream().filter(b -> isAgain(s, b)))
        .filter(b -> before.stream().anyMatch(o -> isOther(o, b)))
        .map(Renamings::name)
        .toList();
  }

  /** "The Chilean leader", "the retired general": who does to him what is done. */
  private Optional<Cast.Seen> subject(Draft pronoun) {
    Sentence sentence = pronoun.sentence();
    return sentence
        .head(pronoun.noun())
        .flatMap(v -> sentence.child(v, "nsubj"))
        .flatMap(s -> named.apply(sentence, s))
        .filter(s -> isPerson(s) && s.draft().isDefinite())
        .filter(s -> s.draft().form() == Mention.Form.NOMINAL);
  }

  /** One of his state who acts for it, or, of a former something, whoever acted before. */
  private boolean isAgain(Cast.Seen subject, Cast.Seen before) {
    String country = subject.found().actor().country();
    boolean same = country.equals(before.found().actor().country());
    return isNational(subject.draft())
        ? same && isOfOffice(subject, before)
        : same && isPast(subject.draft()) && isMain(before);
  }

  /** A leader may be a president, and a prime minister may not. */
  private static boolean isOfOffice(Cast.Seen subject, Cast.Seen before) {
    String office = subject.found().actor().office();
    return Sectors.PUBLIC.contains(before.found().actor().sector())
        && (office.matches("|leader") || office.equals(before.found().actor().office()));
  }

  private static boolean isNational(Draft draft) {
    return draft.links().stream().anyMatch(l -> l.draft().sort() == Sort.DEMONYM);
  }

  private static boolean isPast(Draft draft) {
    return draft.sentence().tokens().subList(draft.first(), draft.last() + 1).stream()
        .anyMatch(t -> PAST.contains(t.lemma()));
  }

  private boolean isMain(Cast.Seen before) {
    Sentence sentence = article.sentences().get(before.draft().sentence().index());
    Token head = sentence.token(before.head());
    return head.relation().equals("nsubj") && sentence.token(head.head()).head() < 0;
  }

  /** Somebody of another state, or at least somebody else. */
  private static boolean isOther(Cast.Seen one, Cast.Seen other) {
    return !name(one).equals(name(other));
  }

  private static boolean isPerson(Cast.Seen seen) {
    return seen.found().actor().kind() == Kind.PERSON && !seen.draft().isPlural();
  }

  private static boolean isBefore(Cast.Seen seen, Draft pronoun) {
    return seen.draft().sentence().index() < pronoun.sentence().index();
  }

  private static String name(Cast.Seen seen) {
    return seen.found().actor().name();
  }
}
