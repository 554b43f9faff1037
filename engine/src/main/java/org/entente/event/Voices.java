package org.entente.event;

import java.util.List;
import java.util.Set;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Statement.Polarity;
import org.entente.model.Token;

/**
 * Who in a sentence speaks and who listens. Of what is said the speaker is seldom the one to whom
 * it is done, and a listener even less: "Rebels had burnt the bridge, a governor told reporters".
 */
final class Voices {
  private static final Set<String> LISTENING = Set.of("obj", "iobj", "obl");
  private static final String PRESS = "JRN";

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final List<Statement> statements;

  Voices(Sentence sentence, List<Mention> mentions, List<Statement> statements) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.statements = statements;
  }

  /** Whether one says what the other has a part in. */
  boolean says(Mention speaker, Mention other) {
    return statements.stream().anyMatch(s -> speaks(s, speaker) && s.says(other.span()));
  }

  /** The same of somebody who is not himself told of in what he says. */
  boolean onlySays(Mention speaker, Mention other) {
    return statements.stream()
        .filter(s -> speaks(s, speaker) && s.says(other.span()))
        .anyMatch(
            s -> mentions.stream().noneMatch(m -> s.says(m.span()) && Parties.same(m, speaker)));
  }

  /** "Asked whether Kenya had left": of whom one asks or doubts something one says nothing. */
  boolean wonders(Mention speaker, Mention other) {
    return statements.stream()
        .filter(s -> s.kind() == Statement.Kind.INDIRECT)
        .filter(s -> s.polarity() == Polarity.ASKS || s.polarity() == Polarity.DOUBTS)
        .anyMatch(s -> speaks(s, speaker) && s.says(other.span()));
  }

  /** Whether one is only told by the other, who does nothing else to him, or of the other. */
  boolean isTold(Mention listener, Mention other) {
    return statements.stream()
        .filter(s -> hears(s, listener))
        .anyMatch(
            s ->
                listener.actor().sector().equals(PRESS)
                    || s.says(other.span())
                        && s.speaker().filter(by -> Parties.same(by, other)).isEmpty());
  }

  private static boolean speaks(Statement statement, Mention mention) {
    return statement.source().stream().anyMatch(mention.span()::overlaps);
  }

  private boolean hears(Statement statement, Mention mention) {
    Token head = sentence.token(mention.head());
    return head.head() >= 0
        && LISTENING.contains(head.plainRelation())
        && !statement.says(mention.span())
        && statement.cue().stream().anyMatch(c -> verb(c, sentence.token(head.head())));
  }

  private static boolean verb(Span cue, Token head) {
    return cue.overlaps(head.span());
  }
}
