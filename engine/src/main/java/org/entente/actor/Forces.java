package org.entente.actor;

import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Whether "they" are the police or those the police have just dealt with, by what they do: "Police
 * shot six farmers. They had demanded land", "They were searching for arms".
 */
final class Forces {
  private static final Set<String> ENFORCERS = Set.of("COP", "JUD", "MIL");
  private static final Set<String> FORCES = Set.of("COP", "JUD", "MIL", "PRM", "REB", "UAF");

  private final Vocabulary homes;
  private final Cast cast;

  Forces(Vocabulary homes, Cast cast) {
    this.homes = homes;
    this.cast = cast;
  }

  /** Whether somebody underwent what forces did, and "they" had done what no forces do. */
  boolean isTaken(Cast.Seen seen, Draft pronoun) {
    Sentence before = seen.draft().sentence();
    return isNext(seen, pronoun)
        && isBackground(pronoun)
        && Agreement.isSeveral(seen)
        && !ENFORCERS.contains(seen.found().actor().sector())
        && before.tokens().stream()
            .filter(t -> t.head() < 0)
            .flatMap(r -> before.children(r, "nsubj").stream())
            .anyMatch(s -> s.index() < seen.head() && cast.isOf(before, s.index(), FORCES));
  }

  /** Whether somebody is of the forces, and "they" do what only forces do. */
  boolean isForce(Cast.Seen seen, Draft pronoun) {
    return isNext(seen, pronoun)
        && ENFORCERS.contains(seen.found().actor().sector())
        && pronoun
            .sentence()
            .head(pronoun.noun())
            .filter(v -> homes.hasLemma("policing", v))
            .isPresent();
  }

  private static boolean isNext(Cast.Seen seen, Draft pronoun) {
    return seen.draft().sentence().index() == pronoun.sentence().index() - 1
        && pronoun.noun().text().equals("They")
        && pronoun.noun().relation().equals("nsubj");
  }

  /** "Were demanding", "had demanded": what was going on before. */
  private boolean isBackground(Draft pronoun) {
    Sentence sentence = pronoun.sentence();
    return sentence
        .head(pronoun.noun())
        .filter(v -> homes.hasLemma("civil", v))
        .filter(
            v ->
                sentence.children(v, "aux").stream()
                    .map(Token::text)
                    .anyMatch(a -> a.matches("had|were")))
        .isPresent();
  }
}
