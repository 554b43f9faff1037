package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Reason;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Places as recipients: a curfew in Basra or a raid on Gao is done to that place, whose country is
 * known even where no actor is named.
 */
final class Territory {

  private static final String RULE = "rule:place as recipient";

  private Territory() {}

  /** A mention for each place name that lies in a sentence. */
  static List<Mention> of(AnnotatedArticle article, List<Place> places) {
    List<Mention> mentions = new ArrayList<>();
    for (Place place : places) {
      if (place.form() == Place.Form.NOUN) {
        article.sentenceAt(place.span().start()).ifPresent(s -> add(place, s, mentions));
      }
    }
    return mentions;
  }

  /** Whether a recipient is a mere place. */
  static boolean isPlace(Mention mention) {
    return mention.reasons().stream().anyMatch(r -> r.row().equals(RULE));
  }

  private static void add(Place place, Sentence sentence, List<Mention> mentions) {
    List<Token> words = sentence.within(place.span());
    if (words.isEmpty()) {
      return;
    }
    int first = words.get(0).index();
    int last = words.get(words.size() - 1).index();
    Token head =
        words.stream()
            .filter(t -> t.head() < first || t.head() > last)
            .findFirst()
            .orElse(words.get(words.size() - 1));
    Reason why = new Reason("actor", RULE, place.span(), "");
    mentions.add(
        new Mention(
            sentence.index(),
            first,
            last,
            head.index(),
            place.span(),
            place.text(),
            Mention.Form.NAME,
            actor(place),
            List.of(why)));
  }

  private static Actor actor(Place place) {
    return new Actor(place.name(), place.geonamesId(), place.country(), "", "", Kind.UNKNOWN, 0.5);
  }
}
