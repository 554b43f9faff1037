package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What is done with an agent, and by whom: in "rebels shelled a Malian post, killing two soldiers"
 * they are not the rebels', in "Chad sent troops to Mali" the troops are Chad's.
 */
final class Deeds {
  private static final int DEPTH = 6;

  private final Vocabulary homes;

  Deeds(Vocabulary homes) {
    this.homes = homes;
  }

  /** Whether a state is the doer's where another's stands between its deed and the harmed. */
  boolean isHarmers(Sighting sighting, Draft draft, List<Sighting> all) {
    Sentence sentence = draft.sentence();
    Optional<Token> verb = object(draft, "striking").filter(v -> !Roles.sector(draft).isEmpty());
    Optional<Token> doer = verb.flatMap(v -> doer(v, sentence)).map(d -> owner(d, sentence));
    return doer.filter(d -> isIn(sighting, d, sentence)).isPresent()
        && all.stream()
            .filter(s -> s.sentence() == sentence.index())
            .filter(s -> !s.country().equals(sighting.country()))
            .filter(
                s ->
                    sentence.children(verb.get(), "obj").stream()
                        .noneMatch(o -> isIn(s, o, sentence)))
            .anyMatch(
                s ->
                    s.span().start() > sighting.span().end()
                        && s.span().end() < draft.coreSpan().start());
  }

  /** Whether a state sends an agent somewhere: "Peru moved soldiers to the border". */
  boolean isSender(Sighting sighting, Draft draft) {
    Sentence sentence = draft.sentence();
    return homes.has("senders", Roles.sector(draft))
        && object(draft, "sending")
            .flatMap(v -> doer(v, sentence))
            .filter(d -> isIn(sighting, d, sentence))
            .isPresent();
  }

  /** The verb of a kind that an agent, or the first of those it is joined to, is the object of. */
  private Optional<Token> object(Draft draft, String kind) {
    Sentence sentence = draft.sentence();
    Token at = sentence.token(Heads.of(draft, Set.of()));
    for (int i = 0; i < DEPTH && at.plainRelation().matches("conj|nmod"); i++) {
      at = sentence.token(at.head());
    }
    return at.relation().equals("obj")
        ? sentence.head(at).filter(v -> homes.hasLemma(kind, v))
        : Optional.empty();
  }

  /** The subject of a verb or of the one that it hangs from: "shelled it, killing two". */
  private static Optional<Token> doer(Token verb, Sentence sentence) {
    Token at = verb;
    for (int i = 0; i < DEPTH; i++) {
      Optional<Token> subject = sentence.child(at, "nsubj");
      boolean below = at.plainRelation().matches("advcl|conj|xcomp") || !at.isVerb();
      if (subject.isPresent() || at.head() < 0 || !below && !isLoose(at, sentence)) {
        return subject;
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  /** The "killing" of "shelled a post, killing two", which a tree may hang from the post. */
  private static boolean isLoose(Token verb, Sentence sentence) {
    return verb.relation().equals("acl")
        && verb.tag().equals("VBG")
        && sentence.token(verb.index() - 1).text().equals(",");
  }

  /** The "army" of "the army said its men attacked a post". */
  private static Token owner(Token doer, Sentence sentence) {
    Token verb = sentence.token(Math.max(0, doer.head()));
    return sentence.children(doer, "nmod:poss").stream().anyMatch(Token::isPronoun)
            && verb.plainRelation().equals("ccomp")
        ? sentence.head(verb).flatMap(v -> sentence.child(v, "nsubj")).orElse(doer)
        : doer;
  }

  private static boolean isIn(Sighting sighting, Token doer, Sentence sentence) {
    return sighting.sentence() == sentence.index()
        && sentence.within(sighting.span()).stream()
            .anyMatch(t -> t.index() == doer.index() || sentence.dominates(doer, t));
  }
}
