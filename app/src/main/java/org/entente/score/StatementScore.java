package org.entente.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Article;
import org.entente.model.CodePoints;
import org.entente.model.Span;
import org.entente.model.Statement;

/**
 * Who says what: a statement matches an attribution when their contents share at least half their
 * characters (F1); its source is right when it overlaps the attribution's.
 */
public final class StatementScore {
  private static final double MATCH = 0.5;

  private final List<Map<String, Object>> wrong = new ArrayList<>();
  private int gold;
  private int matched;
  private int sourced;

  private StatementScore() {}

  /** Scores statements against articles with {@code attributions}: source, cue, content. */
  public static Score of(List<GoldRow> gold, List<Statement> statements) {
    Map<String, List<Statement>> byArticle =
        statements.stream().collect(Collectors.groupingBy(Statement::article));
    StatementScore score = new StatementScore();
    gold.forEach(a -> score.article(a, byArticle.getOrDefault(a.text("id"), List.of())));
    return new Score(score.figures(statements.size()), score.wrong);
  }

  private Map<String, Object> figures(int out) {
    double precision = Score.share(matched, out);
    double recall = Score.share(matched, gold);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("gold", gold);
    figures.put("out", out);
    figures.put("content_precision", precision);
    figures.put("content_recall", recall);
    figures.put("content_f1", Score.f1(precision, recall));
    figures.put("source_right_of_matched", Score.share(sourced, matched));
    figures.put("whole_f1", Score.share(2.0 * sourced, out + gold));
    return figures;
  }

  private void article(GoldRow row, List<Statement> statements) {
    Article article = row.article();
    CodePoints at = new CodePoints(article.text());
    List<BitSet> contents = statements.stream().map(s -> characters(s.content(), at)).toList();
    Set<Integer> used = new HashSet<>();
    for (GoldRow attribution : row.rows("attributions")) {
      BitSet source = characters(attribution.spans("source"));
      BitSet content = characters(attribution.spans("content"));
      if (source.isEmpty() || content.isEmpty()) {
        continue;
      }
      gold++;
      Optional<Integer> best = best(content, contents, used);
      best.ifPresent(used::add);
      boolean right =
          best.isPresent()
              && source.intersects(characters(statements.get(best.get()).source(), at));
      matched += best.isPresent() ? 1 : 0;
      sourced += right ? 1 : 0;
      if (!right) {
        wrong.add(wrong(article, attribution, best.isPresent()));
      }
    }
  }

  private static Optional<Integer> best(BitSet content, List<BitSet> contents, Set<Integer> used) {
    double best = 0;
    int at = -1;
    for (int i = 0; i < contents.size(); i++) {
      double f1 = used.contains(i) ? 0 : f1(content, contents.get(i));
      if (f1 > best) {
        best = f1;
        at = i;
      }
    }
    return best >= MATCH ? Optional.of(at) : Optional.empty();
  }

  private static double f1(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return Score.share(2.0 * both.cardinality(), a.cardinality() + b.cardinality());
  }

  private static BitSet characters(List<Span> spans, CodePoints at) {
    return characters(spans.stream().map(s -> new Span(at.of(s.start()), at.of(s.end()))).toList());
  }

  private static BitSet characters(List<Span> spans) {
    BitSet characters = new BitSet();
    spans.forEach(s -> characters.set(s.start(), s.end()));
    return characters;
  }

  private static Map<String, Object> wrong(Article article, GoldRow row, boolean matched) {
    Map<String, Object> wrong = new LinkedHashMap<>();
    wrong.put("id", article.id());
    wrong.put("content", words(article, row.spans("content")));
    wrong.put("source", words(article, row.spans("source")));
    wrong.put("matched", matched);
    return wrong;
  }

  private static String words(Article article, List<Span> spans) {
    CodePoints at = new CodePoints(article.text());
    return spans.stream()
        .map(s -> article.text().substring(at.toUtf16(s.start()), at.toUtf16(s.end())))
        .collect(Collectors.joining(" … "));
  }
}
