package org.entente.actor;

import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Whether somebody stands for an office: "Ann Roe, who is running for mayor". */
final class Running {
  private final Vocabulary roles;

  Running(Vocabulary roles) {
    this.roles = roles;
  }

  /** "Ann Roe, who is running for mayor", "is running against Jo Bell". */
  boolean is(Draft draft) {
    Sentence sentence = draft.sentence();
    Token name = sentence.token(Heads.of(draft, Set.of()));
    return Stream.concat(
            sentence.children(name, "acl:relcl", "acl").stream(),
            sentence.head(name).filter(h -> name.relation().equals("nsubj")).stream())
        .filter(v -> roles.hasLemma("running", v) && !v.tag().equals("VBD"))
        .flatMap(v -> sentence.children(v, "obl").stream())
        .filter(
            o ->
                sentence.children(o, "case").stream()
                    .anyMatch(c -> c.text().matches("for|against")))
        .anyMatch(o -> isSeat(sentence, o));
  }

  /** An office, a seat, or somebody who has one. */
  private boolean isSeat(Sentence sentence, Token sought) {
    return sought.isProperNoun() || roles.hasLemma("sought", sought);
  }
}
