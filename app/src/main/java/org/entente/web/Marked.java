package org.entente.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A text cut at the edges of what is marked in it, so that marks may overlap: each piece knows all
 * marks that lie on it.
 */
record Marked(List<Piece> pieces) {

  /** What is marked: code points from {@code start} to {@code end}. */
  record Mark(int start, int end, String kind, String of, String label) {}

  /**
   * A stretch of the text.
   *
   * @param classes the kinds of marks on it, parted by blanks
   * @param events ids of the events marked, parted by blanks
   * @param card the event whose trigger this is, or empty
   * @param label what it tells on hovering, or empty
   */
  record Piece(String text, String classes, String events, String card, String label) {}

  /** Cuts a text. */
  static Marked of(Text text, List<Mark> marks) {
    TreeMap<Integer, List<Mark>> starts = new TreeMap<>();
    TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
    for (Mark mark : marks) {
      if (mark.start() < mark.end() && mark.start() >= 0 && mark.end() <= text.length()) {
        starts.computeIfAbsent(mark.start(), s -> new ArrayList<>()).add(mark);
        edges.addAll(List.of(mark.start(), mark.end()));
      }
    }
    return new Marked(pieces(text, starts, new ArrayList<>(edges)));
  }

  private static List<Piece> pieces(
      Text text, Map<Integer, List<Mark>> starts, List<Integer> edges) {
    List<Piece> pieces = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    for (int i = 0; i + 1 < edges.size(); i++) {
      int at = edges.get(i);
      open.removeIf(m -> m.end() <= at);
      open.addAll(starts.getOrDefault(at, List.of()));
      pieces.add(piece(text.at(at, edges.get(i + 1)), open));
    }
    return pieces;
  }

  private static Piece piece(String text, List<Mark> on) {
    TreeSet<String> kinds = new TreeSet<>();
    TreeSet<String> events = new TreeSet<>();
    List<String> labels = new ArrayList<>();
    String card = "";
    for (Mark mark : on) {
      kinds.add(mark.kind());
      if (!mark.of().isEmpty()) {
        events.add(mark.of());
      }
      if (mark.kind().equals("trigger")) {
        card = mark.of();
      }
      if (!mark.label().isEmpty() && !labels.contains(mark.label())) {
        labels.add(mark.label());
      }
    }
    return new Piece(
        text, String.join(" ", kinds), String.join(" ", events), card, String.join("; ", labels));
  }
}
