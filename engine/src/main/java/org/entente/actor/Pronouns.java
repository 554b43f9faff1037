package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.entente.knowledge.Row;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Who a pronoun stands for. I and we in a quotation are its speaker; you is whom he tells, else the
 * state spoken of last before it; for he, she, it and they see {@link ThirdPerson}.
 */
final class Pronouns {
  private final Map<String, Row> rows = new HashMap<>();
  private final Cast cast;
  private final Nations nations;
  private final Vocabulary homes;
  private final Speakers speakers;
  private final Agreement agreement;
  private final ThirdPerson thirdPerson;

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
    this.cast = cast;
    this.speakers = speakers;
    this.nations = tables.nations();
    this.homes = tables.homes();
    tables.pronouns().forEach(r -> rows.put(r.id(), r));
    this.agreement = new Agreement(rows);
    Clauses clauses = new Clauses(tables.speechVerbs(), homes, cast);
    Forces forces = new Forces(homes, cast);
    this.thirdPerson = new ThirdPerson(article, cast, speakers, clauses, agreement, forces, named);
  }

  /** The one it stands for, where the text tells. */
  Optional<Found> find(Draft draft) {
    Row row = rows.get(Words.folded(draft.name()));
    if (row == null) {
      return Numbered.find(draft, cast).or(() -> two(draft));
    }
    Optional<Found> found =
        switch (row.get("person")) {
          case "1" -> speaker(draft, row);
          case "2" -> addressee(draft);
          default -> thirdPerson.find(draft, row);
        };
    return found.map(f -> because(f, row, draft));
  }

  /** "The two had met before": the last two persons, where no two were told of together. */
  private Optional<Found> two(Draft draft) {
    return Optional.of(new Pairs(cast, nations).members(draft, "pair-person"))
        .filter(two -> Numbered.isTwo(draft) && !two.isEmpty())
        .map(two -> new Found(Collectives.whole(draft.name(), "", two), "", List.of(), two));
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
        .map(f -> alone ? f.weaker(0.85) : party(f));
  }

  /** Where no speech is marked, "my regret" is of the person last named in the sentence. */
  private Optional<Found> subject(Draft draft) {
    return cast
        .before(draft, 0, s -> !agreement.isSpeaking(s) && s.found().actor().kind() == Kind.PERSON)
        .stream()
        .findFirst()
        .map(s -> s.found().weaker(0.7));
  }

  /** "We" of an official is the state, of others those they speak for. */
  private Found party(Found speaker) {
    Actor actor = speaker.actor();
    boolean official = actor.kind() == Kind.PERSON && Speakers.isForState(actor);
    return official && actor.knownCountry().isPresent()
        ? Found.of(nations.state(actor.country(), 0.75 * actor.confidence()), speaker.reasons())
        : speaker.weaker(0.8);
  }

  /** The state of whoever says "our country", "my nation" in a quotation. */
  Optional<Found> home(Draft draft) {
    boolean own =
        homes.has("own", draft.noun().lemma())
            && draft.core().first() > 0
            && draft.sentence().token(draft.core().first() - 1).text().matches("(?i)our|my");
    return own
        ? speakers
            .of(draft)
            .filter(f -> nations.isState(f.actor().country()))
            .map(f -> Found.of(nations.state(f.actor().country(), 0.8), f.reasons()))
        : Optional.empty();
  }

  private Optional<Found> addressee(Draft draft) {
    Optional<Found> hearer = speakers.hearer(draft).filter(f -> f.actor().kind() != Kind.UNKNOWN);
    if (hearer.isPresent()) {
      return hearer.map(f -> f.weaker(0.7));
    }
    return speakers
        .of(draft)
        .filter(f -> Speakers.isForState(f.actor()))
        .map(f -> f.actor().country())
        .flatMap(own -> otherState(draft, own))
        .map(f -> f.weaker(0.5));
  }

  /** The state named last before a mention that is not the speaker's own. */
  private Optional<Found> otherState(Draft draft, String own) {
    return cast.before(draft, 4, s -> isNamedState(s) && !own.equals(country(s))).stream()
        .findFirst()
        .map(Cast.Seen::found);
  }

  private static boolean isNamedState(Cast.Seen seen) {
    return seen.draft().form() != Mention.Form.PRONOUN
        && seen.found().actor().kind() == Kind.STATE
        && !country(seen).isEmpty();
  }

  private static String country(Cast.Seen seen) {
    return seen.found().actor().country();
  }
}
