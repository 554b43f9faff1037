package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Who he, she, it and they are: whom the quotation is about, the name that comes where they open a
 * sentence, else the most salient mention before them that agrees.
 */
final class ThirdPerson {
  /** How deep a pronoun stands in what is put in front of a clause. */
  private static final int FRONT = 6;

  /** Less than a subject, an object or an owner weighs. */
  private static final double BESIDE = 2;

  private final AnnotatedArticle article;
  private final Cast cast;
  private final Speakers speakers;
  private final Clauses clauses;
  private final Agreement agreement;
  private final Preferences preferences;
  private final Renamings renamings;
  private final BiFunction<Sentence, Token, Optional<Cast.Seen>> named;

  /**
   * Pronouns in an article.
   *
   * @param named the mention that a token heads, read
   */
  ThirdPerson(
      AnnotatedArticle article,
      Cast cast,
      Speakers speakers,
      Clauses clauses,
      Agreement agreement,
      Forces forces,
      BiFunction<Sentence, Token, Optional<Cast.Seen>> named) {
    this.article = article;
    this.cast = cast;
    this.speakers = speakers;
    this.clauses = clauses;
    this.agreement = agreement;
    this.preferences = new Preferences(cast, speakers, clauses, agreement, forces);
    this.renamings = new Renamings(article, cast, named);
    this.named = named;
  }

  /** The one a pronoun stands for, where the text tells. */
  Optional<Found> find(Draft draft, Row row) {
    if (draft.noun().text().matches("(?i).+sel(f|ves)")) {
      Optional<Found> own = doer(draft, row);
      if (own.isPresent()) {
        return own.map(f -> f.weaker(0.9));
      }
    }
    Optional<Found> topic = topic(draft, row);
    if (topic.isPresent() || isOfThing(draft)) {
      return topic.map(f -> f.weaker(0.85));
    }
    Optional<Actor> speaker = speakers.of(draft).map(Found::actor);
    Optional<Found> ahead = speaker.isPresent() ? Optional.empty() : ahead(draft, row);
    return ahead.or(() -> salient(draft, row, speaker)).map(f -> f.weaker(0.8));
  }

  /**
   * Who does what is done to "himself": the subject of its verb, or what a participle describes.
   */
  private Optional<Found> doer(Draft draft, Row row) {
    Sentence sentence = draft.sentence();
    Optional<Token> verb = sentence.head(draft.noun()).filter(Token::isVerb);
    Optional<Token> described =
        verb.filter(v -> v.plainRelation().equals("acl")).flatMap(sentence::head);
    return verb.flatMap(v -> sentence.child(v, "nsubj"))
        .filter(s -> sentence.child(s, "conj").isEmpty())
        .flatMap(s -> named.apply(sentence, s))
        .or(() -> described.flatMap(d -> named.apply(sentence, d)))
        .filter(s -> s.head() < draft.first() && agreement.holds(s, row))
        .map(Cast.Seen::found);
  }

  /** He of whom the quotation is said. */
  private Optional<Found> topic(Draft draft, Row row) {
    return Agreement.isGendered(row)
        ? speakers.topic(draft).filter(f -> Agreement.isPerson(f, row.get("gender")))
        : Optional.empty();
  }

  /** "Even as he praised Kim, Lark left", "in her speech, Dorr said": the name that comes. */
  private Optional<Found> ahead(Draft draft, Row row) {
    Sentence sentence = draft.sentence();
    Token at = draft.noun();
    for (int i = 0; i < FRONT && at.head() >= 0; i++) {
      Token above = sentence.token(at.head());
      Optional<Token> subject =
          at.plainRelation().matches("advcl|obl|nmod")
              ? sentence.child(above, "nsubj").filter(s -> s.index() > draft.last())
              : Optional.empty();
      if (subject.isPresent()) {
        int end = at.index();
        return subject
            .filter(s -> s.isProperNoun() && end < s.index())
            .flatMap(s -> named.apply(sentence, s))
            .filter(s -> agreement.holds(s, row))
            .map(Cast.Seen::found);
      }
      at = above;
    }
    return Optional.empty();
  }

  /** Whether a word stands in a verb's own clause or what it says, not in one joined to it. */
  private static boolean isWithin(Sentence sentence, Token token, int verb) {
    Token at = token;
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      if (at.plainRelation().matches("conj|parataxis|advcl|acl")) {
        return false;
      }
      if (at.head() == verb) {
        return true;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  /** In "he agreed to see Lark", he is not Lark: those whom his own clause names behind him. */
  private Stream<String> named(Draft draft) {
    Sentence sentence = draft.sentence();
    Token he = draft.noun();
    return he.relation().equals("nsubj")
        ? sentence.tokens().subList(he.index() + 1, sentence.size()).stream()
            .filter(t -> t.isProperNoun() && isWithin(sentence, t, he.head()))
            .flatMap(t -> named.apply(sentence, t).stream())
            .map(s -> s.found().actor().name())
        : Stream.empty();
  }

  /** The most salient mention before the pronoun that it may stand for. */
  private Optional<Found> salient(Draft draft, Row row, Optional<Actor> speaker) {
    List<String> bound =
        Stream.of(
                named(draft),
                renamings.subjects(draft).stream(),
                cast.before(draft, 0, s -> clauses.bound(s, draft)).stream()
                    .map(s -> s.found().actor().name()))
            .flatMap(names -> names)
            .toList();
    return cast.salient(
            draft,
            s ->
                !agreement.isSpeaking(s)
                    && !bound.contains(s.found().actor().name())
                    && speaker.filter(a -> isOwn(a, s.found().actor(), row)).isEmpty()
                    && agreement.holds(s, row)
                    && !isMerePlace(s, draft, row)
                    && !isThingRather(s, draft)
                    && !clauses.bound(s, draft),
            s -> preferences.of(s, draft, row))
        .map(Cast.Seen::found);
  }

  /** Of himself one says "I", and of the state one serves "we". */
  private static boolean isOwn(Actor speaker, Actor other, Row row) {
    boolean served =
        row.get("number").equals("pl")
            && other.kind() == Kind.STATE
            && Speakers.isForState(speaker)
            && speaker.country().equals(other.country());
    return served || speaker.name().equals(other.name());
  }

  /**
   * The "it" that goes on where the sentence before tells of a thing: "The suit says …. It adds".
   */
  private boolean isOfThing(Draft draft) {
    Sentence sentence = draft.sentence();
    if (isThings(draft)) {
      return true;
    }
    if (sentence.index() == 0 || draft.first() > 0 || !draft.noun().text().equals("It")) {
      return false;
    }
    Sentence before = article.sentences().get(sentence.index() - 1);
    return main(sentence).filter(s -> s.index() == 0).isPresent()
        && main(before)
            .filter(s -> s.tag().equals("NN") && !cast.isHead(before, s.index()))
            .isPresent();
  }

  /** "The law took its course": what the verb's own subject owns, which is a thing. */
  private boolean isThings(Draft draft) {
    Sentence sentence = draft.sentence();
    Token its = draft.noun();
    if (!its.text().equals("its") || !its.relation().equals("nmod:poss")) {
      return false;
    }
    Token owned = sentence.token(its.head());
    return owned.relation().equals("obj")
        && sentence
            .child(sentence.token(owned.head()), "nsubj")
            .filter(s -> s.tag().equals("NN") && !cast.isHead(sentence, s.index()))
            .isPresent();
  }

  /** The subject of a sentence's main clause. */
  private static Optional<Token> main(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.head() < 0)
        .findFirst()
        .flatMap(root -> sentence.child(root, "nsubj"));
  }

  /** A state that is only named beside something else is no "it" of a later sentence. */
  private static boolean isMerePlace(Cast.Seen seen, Draft draft, Row row) {
    return row.get("gender").equals("n")
        && seen.found().actor().kind() == Kind.STATE
        && seen.draft().sentence() != draft.sentence()
        && seen.draft().form() != Mention.Form.PRONOUN
        && seen.weight() < BESIDE;
  }

  /**
   * The "it" that something is done to is mostly a thing: a body only where the sentence itself
   * names it and no thing since.
   */
  private boolean isThingRather(Cast.Seen seen, Draft draft) {
    Token it = draft.noun();
    if (!it.text().equals("it") || !it.plainRelation().equals("obj")) {
      return false;
    }
    Sentence sentence = draft.sentence();
    return seen.draft().sentence() != sentence
        || sentence.tokens().subList(seen.head() + 1, it.index()).stream()
            .anyMatch(t -> t.tag().equals("NN") && isPart(t) && !cast.isHead(sentence, t.index()));
  }

  private static boolean isPart(Token token) {
    return token.plainRelation().matches("nsubj|obj");
  }
}
