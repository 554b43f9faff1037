package org.entente.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Deeds and what they brought about: "X after Y", "X in response to Y", "Y sparked X". The cause
 * may be named by a noun for a deed told before ("in response to the sanctions").
 */
final class Causes {
  /** What people do over a thing; a meeting over a thing is only about it. */
  private static final Set<EventType> REACTIONS =
      Set.of(
          EventType.PROTEST,
          EventType.ACCUSE,
          EventType.SANCTION,
          EventType.THREATEN,
          EventType.ASSAULT,
          EventType.REJECT);

  private final LinkWords words;

  Causes(LinkWords words) {
    this.words = words;
  }

  /** Ties causes to effects and parts to wholes. */
  void tie(Ties ties) {
    ties.all().stream()
        .map(Event::sentence)
        .distinct()
        .forEach(s -> words.in(s).forEach(f -> tie(ties, s, f)));
  }

  private void tie(Ties ties, Sentence sentence, LinkWords.Found found) {
    List<Event> here = ties.in(sentence);
    if (found.role() == LinkWords.Role.EFFECT) {
      effect(ties, sentence, here, found);
      return;
    }
    Optional<Token> governed = governed(sentence, found);
    if (governed.isEmpty()) {
      return;
    }
    Optional<Event> one =
        under(sentence, here, governed.get()).or(() -> told(ties, sentence, governed.get()));
    Optional<Event> other = above(sentence, here, governed.get());
    if (one.isEmpty() || other.isEmpty() || one.get().id().equals(other.get().id())) {
      return;
    }
    if (found.role() == LinkWords.Role.WHOLE) {
      ties.tie(other.get(), "part_of", one.get(), found.row(), found.span());
    } else if (!found.first().text().equals("over")
        || REACTIONS.contains(other.get().code().type())) {
      ties.tie(one.get(), "causes", other.get(), found.row(), found.span());
    }
  }

  private static void effect(
      Ties ties, Sentence sentence, List<Event> here, LinkWords.Found found) {
    Optional<Event> cause =
        sentence.children(found.first(), "nsubj").stream()
            .flatMap(s -> under(sentence, here, s).stream())
            .findFirst();
    Optional<Event> effect =
        sentence.children(found.first(), "obj", "obl", "ccomp", "xcomp").stream()
            .flatMap(o -> under(sentence, here, o).stream())
            .findFirst();
    if (cause.isPresent() && effect.isPresent()) {
      ties.tie(cause.get(), "causes", effect.get(), found.row(), found.span());
    }
  }

  /** The word that an expression stands before and that hangs on what it modifies. */
  private static Optional<Token> governed(Sentence sentence, LinkWords.Found found) {
    for (Token word : List.of(found.last(), found.first())) {
      Optional<Token> head = sentence.head(word);
      boolean marks = Set.of("case", "mark", "advmod", "fixed").contains(word.plainRelation());
      if (marks && head.isPresent() && head.get().index() > found.last().index()) {
        return head;
      }
    }
    // "sparked by the arrest", "following the raid": the expression's own verb governs.
    return sentence.tokens().stream()
        .skip(found.last().index() + 1L)
        .filter(t -> sentence.dominates(found.first(), t) && (t.isNoun() || t.isVerb()))
        .filter(t -> t.head() <= found.last().index())
        .findFirst();
  }

  private static Optional<Event> under(Sentence sentence, List<Event> here, Token top) {
    return here.stream()
        .filter(e -> sentence.dominates(top, head(e)))
        .min(Comparator.comparingInt(e -> depth(sentence, head(e), top)));
  }

  private static Optional<Event> above(Sentence sentence, List<Event> here, Token below) {
    Optional<Token> at = sentence.head(below);
    for (int i = 0; i < sentence.size() && at.isPresent(); i++) {
      Token here2 = at.get();
      Optional<Event> event = here.stream().filter(e -> head(e).equals(here2)).findFirst();
      if (event.isPresent()) {
        return event;
      }
      at = sentence.head(here2);
    }
    return Optional.empty();
  }

  /** The nearest event before whose trigger is of the same stem: "the arrests", "had arrested". */
  private static Optional<Event> told(Ties ties, Sentence sentence, Token noun) {
    String stem = Stems.of(noun);
    boolean deed = noun.isNoun() && !noun.isProperNoun() && stem.length() > 3;
    return ties.withStem(deed ? stem : "").stream()
        .filter(e -> e.trigger().end() < sentence.span().start())
        .max(Comparator.comparing(Event::trigger));
  }

  private static int depth(Sentence sentence, Token from, Token top) {
    int steps = 0;
    for (Token at = from; at.index() != top.index() && at.head() >= 0; steps++) {
      at = sentence.token(at.head());
    }
    return steps;
  }

  private static Token head(Event event) {
    return event.sentence().within(event.trigger()).get(0);
  }
}
