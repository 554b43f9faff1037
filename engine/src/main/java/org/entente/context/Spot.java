package org.entente.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.SpanIndex;
import org.entente.model.Token;

/**
 * A place as its sentence uses it.
 *
 * @param place what was read
 * @param head its governing token; for an adjective the noun it stands before, as in "the Libyan
 *     coast"
 * @param preposition the word before the phrase, or empty
 */
record Spot(Place place, Token head, Optional<Token> preposition) {
  private static final Set<String> LANDS =
      Set.of("country", "admin1", "admin2", "nation", "city", "capital", "seat", "section", "");

  /** The places of a sentence: nouns, and adjectives before a word such as border or coast. */
  static List<Spot> in(Sentence sentence, SpanIndex<Place> places, SettingWords words) {
    List<Spot> spots = new ArrayList<>();
    for (Place place : places.over(sentence.span())) {
      if (sentence.span().contains(place.span())) {
        head(sentence, place, words).ifPresent(h -> spots.add(spot(sentence, place, h)));
      }
    }
    return spots;
  }

  private static Optional<Token> head(Sentence sentence, Place place, SettingWords words) {
    Optional<Token> own = Clause.head(sentence, place.span());
    if (place.form() == Place.Form.NOUN && !isCompound(own)) {
      return own;
    }
    return own.flatMap(sentence::head)
        .filter(h -> words.is("site", h))
        .or(() -> place.form() == Place.Form.NOUN ? own : Optional.empty());
  }

  private static boolean isCompound(Optional<Token> token) {
    return token.filter(t -> t.plainRelation().equals("compound")).isPresent();
  }

  private static Spot spot(Sentence sentence, Place place, Token head) {
    if (isCompound(Optional.of(head))) {
      return new Spot(place, head, Optional.empty());
    }
    return new Spot(
        place, head, Clause.preposition(sentence, head).or(() -> before(sentence, place)));
  }

  private static Optional<Token> before(Sentence sentence, Place place) {
    int at = sentence.within(place.span()).get(0).index() - 1;
    while (at > 0 && (sentence.token(at).tag().equals("DT") || sentence.token(at).isAdjective())) {
      at--;
    }
    return at < 0 ? Optional.empty() : Optional.of(sentence.token(at));
  }

  /** Whether it is told as the scene of something: "in Lima", "off the Libyan coast". */
  boolean isScene(SettingWords words) {
    boolean land = LANDS.contains(place.feature()) && !words.is("site", head);
    return has("locative", words) || !land && has("surface", words);
  }

  /** Whether the word before it has a role. */
  boolean has(String role, SettingWords words) {
    return preposition.filter(p -> words.is(role, p)).isPresent();
  }
}
