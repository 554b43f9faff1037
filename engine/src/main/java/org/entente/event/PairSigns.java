package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.entente.model.Token;

/**
 * How a pair of phrases stands in the parse, as signs that a classifier can learn from: the
 * relation, tag and preposition of each phrase's head, of what it hangs under where the ways up
 * from the two meet, how far that is, and what it meets at. Written in Python once more in {@code
 * scripts/learn/train.py}.
 */
final class PairSigns {
  private static final int FARTHEST = 6;

  private final List<Token> tokens;
  private final List<Integer> heads;

  /** Over the words of one or more sentences in a row, with the places of their heads. */
  PairSigns(List<Token> tokens, List<Integer> heads) {
    this.tokens = tokens;
    this.heads = heads;
  }

  /**
   * The signs of a pair.
   *
   * @param up the ways from the heads of the two phrases to the root
   */
  List<String> of(boolean forward, List<List<Integer>> up) {
    int meeting = up.get(0).stream().filter(up.get(1)::contains).findFirst().orElse(-1);
    List<String> told = new ArrayList<>();
    told.add(forward ? "forward" : "backward");
    String first = side("1", up.get(0), meeting, told);
    String second = side("2", up.get(1), meeting, told);
    told.add("tops " + first + " " + second);
    if (meeting < 0) {
      told.add("apart");
      return told;
    }
    told.add("meet " + tokens.get(meeting).tag());
    if (dependent(meeting, "aux:pass") >= 0) {
      told.add("meet passive");
    }
    return told;
  }

  /** Tells of one phrase; gives the relation of what it hangs under below the meeting. */
  private String side(String side, List<Integer> up, int meeting, List<String> told) {
    List<Integer> way = meeting < 0 ? up : up.subList(0, up.indexOf(meeting));
    int top = way.isEmpty() ? meeting : way.get(way.size() - 1);
    String relation = way.isEmpty() ? "self" : tokens.get(top).relation();
    Token head = tokens.get(up.get(0));
    told.add(side + " " + head.relation());
    told.add(side + " " + head.tag());
    told.add(side + " case " + preposition(up.get(0)));
    told.add(side + " top " + relation + " " + preposition(top));
    told.add(side + " far " + Math.min(FARTHEST, way.size()));
    if (way.size() > 2) {
      TreeSet<String> between = new TreeSet<>();
      way.subList(1, way.size() - 1).forEach(at -> between.add(tokens.get(at).relation()));
      between.forEach(r -> told.add(side + " on " + r));
    }
    return relation;
  }

  private String preposition(int at) {
    int place = dependent(at, "case");
    return place < 0 ? "none" : tokens.get(place).lemma().toLowerCase(Locale.ROOT);
  }

  /** The place of the first dependent of a relation, or -1. */
  private int dependent(int at, String relation) {
    for (int i = 0; i < tokens.size(); i++) {
      if (heads.get(i) == at && tokens.get(i).relation().equals(relation)) {
        return i;
      }
    }
    return -1;
  }
}
