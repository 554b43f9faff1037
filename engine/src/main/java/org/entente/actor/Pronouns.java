package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Who a pronoun stands for. He, she, it and they are the most salient mention before them that
 * agrees; I and we in a quotation are its speaker; you is whom he tells, else the state spoken of
 * last before it.
 */
final class Pronouns {
  private static final double SUBJECT = 2.0;
  private static final double TARGET = 6.0;

  private static final double TOLD = -4;

  private static final double HERE = 1;

  /** Who says something, and was the last to say something. */
  private static final double VOICE = 2;

  private static final Set<String> OFFICIAL = Set.of("GOV", "MIL");

  /** "They" of a state or body is rarer than of several. */
  private static final double SINGLE = -0.8;

  private static final double STATE = -3;

  /** How deep a pronoun stands in what is put in front of a clause. */
  private static final int FRONT = 6;

  /** Less than a subject, an object or an owner weighs. */
  private static final double BESIDE = 2;

  private final Map<String, Row> rows = new HashMap<>();
  private final AnnotatedArticle article;
  private final Cast cast;
  private final Nations nations;
  private static final Set<String> HOMES = Set.of("country", "nation");

  private final Speakers speakers;
  private final Clauses clauses;
  private final Agreement agreement;
  private final BiFunction<Sentence, Token, Optional<Cast.Seen>> named;

  /**
   * Pronouns in an article.
   *
   * @param named the mention that a token heads, read
   */
  Pronouns(
      Tables tables,
      AnnotatedArticle article,
      Cast cast,
      Speakers speakers,
      BiFunction<Sentence, Token, Optional<Cast.Seen>> named) {
    this.named = named;
    this.article = article;
    this.cast = cast;
    this.speakers = speakers;
    this.nations = tables.nations();
    this.clauses = new Clauses(tables.speechVerbs(), cast);
    tables.pronouns().forEach(r -> rows.put(r.id(), r));
    this.agreement = new Agreement(rows);
  }

  /** The one it stands for, where the text tells. */
  Optional<Found> find(Draft draft) {
    Row row = rows.get(Words.folded(draft.name()));
    if (row == null) {
      return Numbered.find(draft, cast);
    }
    Optional<Found> found =
        switch (row.get("person")) {
          case "1" -> speaker(draft, row);
          case "2" -> addressee(draft);
          default -> third(draft, row);
        };
    return found.map(f -> because(f, row, draft));
  }

  private static Found because(Found found, Row row, Draft draft) {
    return found.because(
        new Reason("actor", row.name(), draft.span(), "stands for " + found.actor().name()));
  }

  private Optional<Found> speaker(Draft draft, Row row) {
    boolean alone = row.get("number").equals("sg");
    return speakers
        .of(draft)
        .or(() -> alone ? subject(draft) : Optional.empty())
        .map(f -> alone ? weaker(f, 0.85) : party(f));
  }

  /** Where no speech is marked, "my regret" is of the person last named in the sentence. */
  private Optional<Found> subject(Draft draft) {
    return cast
        .before(draft, 0, s -> !isSpeaking(s) && s.found().actor().kind() == Kind.PERSON)
        .stream()
        .findFirst()
        .map(s -> weaker(s.found(), 0.7));
  }

  /** The state of whoever says "this country", "our nation" in a quotation. */
  Optional<Found> home(Draft draft) {
    boolean own =
        HOMES.contains(draft.noun().lemma())
            && draft.core().first() > 0
            && draft.sentence().token(draft.core().first() - 1).text().matches("(?i)this|our|my");
    return own
        ? speakers
            .of(draft)
            .filter(f -> nations.isState(f.actor().country()))
            .map(f -> Found.of(nations.state(f.actor().country(), 0.8), f.reasons()))
        : Optional.empty();
  }

  /** "We" of an official is the state, of others those they speak for. */
  private Found party(Found speaker) {
    Actor actor = speaker.actor();
    boolean official = actor.kind() == Kind.PERSON && OFFICIAL.contains(actor.sector());
    return official && actor.knownCountry().isPresent()
        ? Found.of(nations.state(actor.country(), 0.75 * actor.confidence()), speaker.reasons())
        : weaker(speaker, 0.8);
  }

  private Optional<Found> addressee(Draft draft) {
    Optional<Found> hearer = speakers.hearer(draft).filter(f -> f.actor().kind() != Kind.UNKNOWN);
    if (hearer.isPresent()) {
      return hearer.map(f -> weaker(f, 0.7));
    }
    Optional<String> own = speakers.of(draft).map(f -> f.actor().country());
    return own.flatMap(
        o ->
            cast
                .before(
                    draft,
                    4,
                    s ->
                        s.draft().form() != Mention.Form.PRONOUN
                            && isState(s.found().actor())
                            && !s.found().actor().country().equals(o))
                .stream()
                .findFirst()
                .map(s -> weaker(s.found(), 0.5)));
  }

  private static boolean isState(Actor actor) {
    return actor.kind() == Kind.STATE && !actor.country().isEmpty();
  }

  private Optional<Found> third(Draft draft, Row row) {
    Optional<Found> topic = topic(draft, row);
    if (topic.isPresent() || isOfThing(draft)) {
      return topic.map(f -> weaker(f, 0.85));
    }
    Optional<Actor> speaker = speakers.of(draft).map(Found::actor);
    Optional<Found> ahead = speaker.isPresent() ? Optional.empty() : ahead(draft, row);
    if (ahead.isPresent()) {
      return ahead.map(f -> weaker(f, 0.8));
    }
    List<String> bound =
        cast.before(draft, 0, s -> clauses.bound(s, draft)).stream()
            .map(s -> s.found().actor().name())
            .toList();
    Predicate<Cast.Seen> fits =
        s ->
            !isSpeaking(s)
                && !bound.contains(s.found().actor().name())
                && speaker.filter(a -> isOwn(a, s.found().actor(), row)).isEmpty()
                && agreement.holds(s, row)
                && !isMerePlace(s, draft, row)
                && !isThingRather(s, draft)
                && !clauses.bound(s, draft);
    ToDoubleFunction<Cast.Seen> bonus = s -> bonus(s, draft, row);
    return cast.salient(draft, fits, bonus).map(s -> weaker(s.found(), 0.8));
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

  /** He of whom the quotation is said. */
  private Optional<Found> topic(Draft draft, Row row) {
    return Agreement.isGendered(row)
        ? speakers.topic(draft).filter(f -> Agreement.isPerson(f, row.get("gender")))
        : Optional.empty();
  }

  /** Of himself one says "I", and of the state one serves "we". */
  private static boolean isOwn(Actor speaker, Actor other, Row row) {
    boolean served =
        row.get("number").equals("pl")
            && other.kind() == Kind.STATE
            && OFFICIAL.contains(speaker.sector())
            && speaker.country().equals(other.country());
    return served || speaker.name().equals(other.name());
  }

  /**
   * The "it" that goes on where the sentence before tells of a thing: "The suit says …. It adds".
   */
  private boolean isOfThing(Draft draft) {
    Sentence sentence = draft.sentence();
    if (sentence.index() == 0 || draft.first() > 0 || !draft.noun().text().equals("It")) {
      return false;
    }
    Sentence before = article.sentences().get(sentence.index() - 1);
    return main(sentence).filter(s -> s.index() == 0).isPresent()
        && main(before)
            .filter(s -> s.tag().equals("NN") && !cast.isHead(before, s.index()))
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

  /** "An officer" is taken up less readily than somebody with a name. */
  private static boolean isGeneric(Cast.Seen seen) {
    return seen.draft().form() == Mention.Form.NOMINAL
        && !seen.found().actor().id().startsWith("people:");
  }

  /** "I", "we" and "you" are taken up by themselves only. */
  private boolean isSpeaking(Cast.Seen seen) {
    Row row = rows.get(Words.folded(seen.draft().name()));
    return row != null && !row.get("person").equals("3");
  }

  /** In what one tells reporters, "they" are others. */
  private boolean isAddressee(Cast.Seen seen, Draft draft) {
    var token = seen.draft().sentence().token(seen.head());
    boolean told =
        token.plainRelation().matches("i?obj")
            && token.head() >= 0
            && seen.draft().sentence().token(token.head()).lemma().equals("tell");
    return told && speakers.of(draft).isPresent();
  }

  private double bonus(Cast.Seen seen, Draft draft, Row row) {
    boolean several = row.get("number").equals("pl");
    double generic = isGeneric(seen) && !several ? -1.5 : 0;
    double single =
        !several || Agreement.isSeveral(seen)
            ? 0
            : seen.found().actor().kind() == Kind.STATE ? STATE : SINGLE;
    double gender =
        !row.get("gender").isEmpty() && row.get("gender").equals(seen.found().gender()) ? 1 : 0;
    double subject = clauses.isUnderstoodSubject(seen, draft) ? SUBJECT : 0;
    double target = clauses.isSpokenOf(seen, draft) ? TARGET : 0;
    double told = isAddressee(seen, draft) ? TOLD : 0;
    double here = several && seen.draft().sentence() == draft.sentence() ? HERE : 0;
    double voice = isVoice(seen, draft, row) ? VOICE : 0;
    return voice + here + told + generic + single + gender + subject + target;
  }

  /** "Roe says it is late. …, he said": who spoke last goes on, unless others acted since. */
  private boolean isVoice(Cast.Seen seen, Draft draft, Row row) {
    int since = seen.draft().sentence().index();
    return Agreement.isGendered(row)
        && since < draft.sentence().index()
        && clauses.speaks(draft)
        && clauses.speaks(seen.draft())
        && cast.before(draft, draft.sentence().index() - since - 1, this::acts).stream()
            .allMatch(s -> s.draft().sentence() == draft.sentence());
  }

  private boolean acts(Cast.Seen seen) {
    return seen.found().actor().kind() == Kind.PERSON
        && seen.draft().sentence().token(seen.head()).plainRelation().equals("nsubj")
        && !isSpeaking(seen);
  }

  private static Found weaker(Found found, double factor) {
    Actor a = found.actor();
    Actor weaker =
        new Actor(
            a.name(),
            a.id(),
            a.country(),
            a.sector(),
            a.office(),
            a.kind(),
            Math.max(0.3, a.confidence() * factor));
    return found.as(weaker);
  }
}
