package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.model.Mention;
import org.entente.model.Omission;
import org.entente.model.Sentence;

/** Takes down why what was found in a sentence is no event, where somebody asks for it. */
final class Omissions {
  private static final String NOBODY =
      "nobody whom the text names does it, or it is a question, a matter of one's own or left open";

  private final boolean asked;
  private final Sentence sentence;
  private final List<Omission> taken = new ArrayList<>();
  private Optional<Finding> nearest = Optional.empty();

  Omissions(boolean asked, Sentence sentence) {
    this.asked = asked;
    this.sentence = sentence;
  }

  /** All, and of what the opinion was not sure enough of the likeliest. */
  List<Omission> taken() {
    List<Omission> all = new ArrayList<>(taken);
    nearest.ifPresent(
        f ->
            all.add(
                omission(
                    f.proposition(sentence),
                    f.actor(),
                    f.recipient(),
                    "the learnt opinion is not sure enough of it: " + f.opinion())));
    return all;
  }

  boolean asked() {
    return asked;
  }

  /** A proposition that is none of anybody named. */
  void nobody(Proposition p) {
    if (asked) {
      taken.add(omission(p, List.of(), List.of(), NOBODY));
    }
  }

  /** Leaves out drafts that are no politics. */
  void apolitical(List<Draft> drafts, Predicate<Draft> political) {
    drafts.removeIf(
        draft -> {
          boolean out = !political.test(draft);
          if (out) {
            add(draft, "no state, international body or political sector takes part");
          }
          return out;
        });
  }

  /** A draft that the opinion strikes out. */
  void struck(Draft draft, SecondOpinion.Opinion opinion) {
    add(draft, "the learnt opinion strikes it out: " + opinion.told());
  }

  /** What the opinion is not sure enough of. */
  void unsure(Finding finding) {
    if (asked && nearest.filter(n -> n.likely() >= finding.likely()).isEmpty()) {
      nearest = Optional.of(finding);
    }
  }

  private void add(Draft draft, String why) {
    if (asked) {
      taken.add(omission(draft.proposition(), draft.actor(), draft.recipient(), why));
    }
  }

  private Omission omission(
      Proposition p, List<Mention> actor, List<Mention> recipient, String why) {
    return new Omission(sentence.index(), p.type(), actor, recipient, p.predicate().span(), why);
  }
}
