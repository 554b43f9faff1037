package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Kind;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Deeds named by their victim: "condemned his arrest", "the general's murder", "their release". */
final class Suffered {
  /** What is done to one person, and is his once it is done. */
  private static final Set<String> DEEDS =
      Set.of(
          "classes:arrest",
          "classes:kill",
          "classes:assassinate",
          "classes:convict",
          "classes:release",
          "classes:abduct",
          "classes:deport",
          "classes:torture",
          "classes:beat");

  private final Sentence sentence;
  private final Parties parties;

  Suffered(Sentence sentence, Parties parties) {
    this.sentence = sentence;
    this.parties = parties;
  }

  /** The possessors of such a noun, unless "of" tells whom else it is done to. */
  Optional<List<Token>> victims(Token noun, TriggerClass type) {
    List<Token> owners =
        noun.isNoun() && DEEDS.contains(type.row().name())
            ? sentence.children(noun, "nmod:poss")
            : List.of();
    return Optional.of(owners)
        .filter(o -> !o.isEmpty() && o.stream().allMatch(this::isPerson) && !isOf(noun));
  }

  private boolean isPerson(Token owner) {
    return owner.text().matches("(?i)his|her|their")
        || !owner.isPronoun()
            && parties.at(owner).filter(m -> m.actor().kind() == Kind.PERSON).isPresent();
  }

  private boolean isOf(Token noun) {
    return sentence.children(noun, "nmod").stream()
        .flatMap(n -> sentence.children(n, "case").stream())
        .anyMatch(c -> c.text().equals("of"));
  }
}
