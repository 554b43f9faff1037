package org.entente.actor;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;

/** Words behind agents that tell whose they are: "forces loyal to", "gunmen from Abu Sayyaf". */
final class Serving {
  /** Who is somebody's where he is only said to be linked to him. */
  private static final Set<String> LAWLESS = Set.of("REB", "UAF", "PRM", "CRM", "UNK");

  /** Prepositions before whom somebody serves, each with a row of words that it follows. */
  private static final Set<String> SERVING = Set.of("to", "with", "by");

  private final Sentence sentence;
  private final Vocabulary roles;

  Serving(Sentence sentence, Vocabulary roles) {
    this.sentence = sentence;
    this.roles = roles;
  }

  /** "Forces loyal to", "rebels led by", "an envoy sent by", "hackers linked to". */
  boolean is(Draft draft) {
    int at = draft.core().last() + 1;
    if (!draft.sort().isRole() || at + 1 >= sentence.size()) {
      return false;
    }
    String preposition = sentence.token(at + 1).text();
    boolean linked =
        preposition.equals("to")
            && roles.hasText("linked-to", sentence.token(at))
            && LAWLESS.contains(Roles.sector(draft));
    return linked
        || SERVING.contains(preposition)
            && roles.hasText("serves-" + preposition, sentence.token(at));
  }

  /** "Gunmen from Abu Sayyaf", "fighters from the rebel group": of whom they are. */
  boolean isFrom(Draft draft, int from, Optional<Draft> body) {
    return draft.sort().isRole()
        && sentence.token(from).text().equals("from")
        && LAWLESS.contains(Roles.sector(draft))
        && body.filter(Serving::isBand).isPresent();
  }

  private static boolean isBand(Draft body) {
    return body.sort() == Sort.ORGANISATION || body.sort() == Sort.AGENT && !body.links().isEmpty();
  }
}
