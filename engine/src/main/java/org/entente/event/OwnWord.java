package org.entente.event;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Token;

/** Whether who does a deed of words speaks for himself. */
final class OwnWord {
  private final Sentence sentence;
  private final List<Statement> statements;

  OwnWord(Sentence sentence, List<Statement> statements) {
    this.sentence = sentence;
    this.statements = statements;
  }

  /** Whether a source tells of his own words, which are the deed itself: "said it would ban". */
  boolean isDeed(
      Proposition p, Optional<Statement> statement, Optional<Mention> said, List<Mention> actor) {
    boolean words = p.speech() || Inquiry.WORDS.contains(p.type());
    if (said.isEmpty()) {
      return statement.filter(s -> !s.source().isEmpty()).isEmpty()
          || words && actor.stream().allMatch(OwnWord::isSpeaking);
    }
    return p.bySpeaker()
        || words
            && (actor.stream().anyMatch(a -> oneself(a, said.get()) || speaksFor(said.get(), a))
                || saysOf(p, said.get()));
  }

  private static boolean isSpeaking(Mention actor) {
    return actor.text().matches("(?i)I|we|my|our");
  }

  /**
   * "Riyadh would refuse, a minister said"; "the army would stay, a military spokesman said", "its
   * general said".
   */
  private static boolean speaksFor(Mention said, Mention actor) {
    Actor speaker = said.actor();
    Actor body = actor.actor();
    boolean voice =
        speaker.office().endsWith("spokesperson")
            && !(body.kind() == Kind.PERSON && body.sector().isEmpty())
            && speaker.sector().equals(body.sector())
            && (speaker.country().isEmpty()
                || body.country().isEmpty()
                || speaker.country().equals(body.country()));
    boolean head =
        !speaker.office().isEmpty()
            && body.kind() == Kind.ORGANISATION
            && speaker.sector().equals(body.sector())
            && !body.country().isEmpty()
            && speaker.country().equals(body.country());
    return voice || head || Ties.serves(said, actor);
  }

  /** "Envoys have said they back her": they speak of themselves, whoever they are taken for. */
  private boolean saysOf(Proposition p, Mention speaker) {
    Token deed = p.predicate();
    boolean said =
        deed.tag().matches("VB[PGD]?")
            && deed.plainRelation().equals("ccomp")
            && statements.stream()
                .flatMap(s -> s.cue().stream())
                .anyMatch(c -> c.overlaps(sentence.token(deed.head()).span()));
    boolean many =
        speaker.isIn(sentence)
            && (sentence.token(speaker.head()).tag().endsWith("S")
                || sentence.token(speaker.head()).text().matches("percent|%|pct"));
    return said
        && sentence.children(deed, "nsubj").stream()
            .anyMatch(s -> s.text().equalsIgnoreCase("they") && many && p.actor().contains(s));
  }

  private static boolean oneself(Mention actor, Mention speaker) {
    return Parties.same(actor, speaker)
        || actor.text().equals(speaker.text())
        || actor.span().overlaps(speaker.span())
        || isSpeaking(actor);
  }

  /**
   * In a deed of words that nobody else reports, the actor speaks for himself; so he does where
   * whom it goes to is in what he says.
   */
  Optional<Mention> speaker(Proposition p, List<Mention> actor, List<Mention> recipient) {
    boolean says =
        Inquiry.WORDS.contains(p.type())
            && statements.stream()
                .filter(s -> s.speaker().filter(m -> oneself(actor.get(0), m)).isPresent())
                .filter(s -> s.cue().stream().anyMatch(this::isVerbal))
                .anyMatch(s -> recipient.stream().anyMatch(r -> s.says(r.span())));
    return p.speech() || says ? Optional.of(actor.get(0)) : Optional.empty();
  }

  private boolean isVerbal(Span cue) {
    return sentence.within(cue).stream().anyMatch(Token::isVerb);
  }
}
