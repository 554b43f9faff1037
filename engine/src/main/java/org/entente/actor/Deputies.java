package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Sentence;

/** Makes one office of a "deputy" and the minister's office behind it: "deputy mining minister". */
final class Deputies {
  private Deputies() {}

  /** The pieces, those of such offices joined. */
  static List<Piece> joined(Sentence sentence, List<Piece> pieces, Vocabulary roles) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean ministry =
          piece.rows(Sort.OFFICE).stream().anyMatch(r -> r.get("rank").equals("minister"));
      int deputy = piece.first() - 1;
      if (!ministry || deputy < 0 || !roles.hasText("under", sentence.token(deputy))) {
        joined.add(piece);
        continue;
      }
      if (before != null && before.last() == deputy && before.length() == 1) {
        joined.remove(before);
      }
      boolean free = joined.isEmpty() || joined.get(joined.size() - 1).last() < deputy;
      joined.add(
          new Piece(free ? deputy : piece.first(), piece.last(), piece.sort(), piece.entries()));
    }
    return joined;
  }

  /** Whether an office is that of a minister's deputy, though its row is the minister's. */
  static boolean is(Draft draft, Vocabulary roles) {
    int first = draft.core().first();
    return draft.core().length() > 1
        && roles.hasText("under", draft.sentence().token(first))
        && draft.core().rows(Sort.OFFICE).stream().anyMatch(r -> r.get("rank").equals("minister"))
        && draft.core().rows(Sort.OFFICE).stream()
            .noneMatch(r -> roles.has("under", r.get("office").split(" ")[0]));
  }
}
