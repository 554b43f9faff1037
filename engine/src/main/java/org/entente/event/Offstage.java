package org.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What a speaker whom only another sentence names does to somebody by his words ({@link Hearing}).
 */
final class Offstage {
  /** How likely a type must be, that nothing is done being one of the possibilities. */
  private static final double SURE = 0.47;

  /** The speaker's own side, and what is more often a matter than a party. */
  private static final Set<String> NOBODY = Set.of("i", "me", "my", "we", "us", "our", "it");

  private final Sentence sentence;
  private final Mention speaker;
  private final SecondOpinion.Row row;

  Offstage(Sentence sentence, Mention speaker, SecondOpinion.Row row) {
    this.sentence = sentence;
    this.speaker = speaker;
    this.row = row;
  }

  /**
   * Adds to a sentence's drafts what the opinion finds beside them.
   *
   * @param parties of whom the speaker may say something
   */
  void add(
      List<Draft> drafts, List<Mention> parties, Function<Proposition, Optional<Draft>> draft) {
    for (Mention whom : parties) {
      if (!Parties.same(whom, speaker) && mayBeSpokenOf(whom)) {
        SecondOpinion.Opinion opinion = row.on(speaker.span(), whom.span());
        opinion
            .best()
            .filter(Inquiry.WORDS::contains)
            .filter(type -> opinion.of(type) >= SURE)
            .filter(type -> drafts.stream().noneMatch(d -> tells(d, type, whom)))
            .map(type -> deed(type, opinion.modes().getOrDefault(type, ""), whom))
            .flatMap(draft)
            .map(d -> d.held(opinion.told(), opinion.of(d.proposition().type())))
            .ifPresent(drafts::add);
      }
    }
  }

  /** Not "a weak candidate" in "he is a weak candidate". */
  private boolean mayBeSpokenOf(Mention whom) {
    return !NOBODY.contains(whom.text().toLowerCase(Locale.ROOT))
        && sentence.child(sentence.token(whom.head()), "cop").isEmpty();
  }

  private boolean tells(Draft draft, EventType type, Mention whom) {
    return draft.proposition().type() == type
        && Unforeseen.names(draft.actor(), speaker)
        && Unforeseen.names(draft.recipient(), whom);
  }

  private Proposition deed(EventType type, String mode, Mention whom) {
    List<Token> about = List.of(sentence.token(whom.head()));
    return Proposition.at(Hearing.top(sentence), type, mode, about, List.of(), Unforeseen.ROW)
        .saidBy(List.of());
  }
}
