package org.entente.actor;

import java.util.List;
import org.entente.actor.Link.Tie;
import org.entente.model.Sentence;

/** Whom a clause ties to what he heads: "Ann Roe, who runs the coast guard" is of it. */
final class Headings {
  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final Gathering drafts;
  private final Vocabulary roles;

  Headings(Sentence sentence, List<Chunk> chunks, Gathering drafts, Vocabulary roles) {
    this.sentence = sentence;
    this.chunks = chunks;
    this.drafts = drafts;
    this.roles = roles;
  }

  /** Ties names without a title of their own. */
  void tie() {
    for (int c = 0; c + 1 < chunks.size(); c++) {
      Draft name = drafts.of(chunks.get(c));
      Draft body = drafts.of(chunks.get(c + 1));
      boolean heads =
          name != null
              && body != null
              && name.sort() == Sort.NAME
              && name.titles().isEmpty()
              && Gathering.isWhole(chunks.get(c + 1), body)
              && isHeading(chunks.get(c).last() + 1, body.first());
      if (heads) {
        drafts.replace(chunks.get(c), name.tied(new Link(body, Tie.OF), name.first(), name.last()));
      }
    }
  }

  /** The ", who runs" before a phrase. */
  private boolean isHeading(int comma, int phrase) {
    return phrase == comma + 3
        && sentence.token(comma).text().equals(",")
        && sentence.token(comma + 1).text().equals("who")
        && roles.hasLemma("heading", sentence.token(comma + 2));
  }
}
