package org.entente.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Relation;

/**
 * The type of marked pairs, over fifteen root types (CONCEDE and RETREAT are one, YIELD): accuracy
 * and the mean of the types' F1.
 */
public final class RelateScore {
  private static final int CONFUSIONS = 12;

  private record Answer(GoldRow row, String gold, String got) {
    boolean right() {
      return gold.equals(got);
    }
  }

  private RelateScore() {}

  /** Scores relations against rows with {@code id}, {@code text} and {@code root}. */
  public static Score of(List<GoldRow> gold, List<Relation> relations) {
    Map<String, String> byId = new LinkedHashMap<>();
    relations.forEach(r -> byId.put(r.id(), r.event().map(Root::of).orElse("")));
    List<Answer> answers =
        gold.stream()
            .map(g -> new Answer(g, g.text("root"), byId.getOrDefault(g.text("id"), "")))
            .toList();
    return new Score(
        figures(answers),
        answers.stream().filter(a -> !a.right()).map(RelateScore::wrong).toList());
  }

  private static Map<String, Object> figures(List<Answer> answers) {
    int n = answers.size();
    Map<String, Double> perRoot = f1(answers);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("rows", n);
    figures.put("answered", Score.share(count(answers, a -> !a.got().isEmpty()), n));
    figures.put("accuracy", Score.share(count(answers, Answer::right), n));
    figures.put(
        "macro_f1", perRoot.values().stream().mapToDouble(Double::doubleValue).average().orElse(0));
    figures.put("per_root", rounded(perRoot));
    figures.put("confusions", confusions(answers));
    return figures;
  }

  private static Map<String, Double> f1(List<Answer> answers) {
    Map<String, Double> f1 = new TreeMap<>();
    for (String root :
        answers.stream().map(Answer::gold).collect(Collectors.toCollection(TreeSet::new))) {
      long hit = count(answers, a -> a.right() && a.gold().equals(root));
      long all =
          count(answers, a -> a.gold().equals(root)) + count(answers, a -> a.got().equals(root));
      f1.put(root, 2.0 * hit / Math.max(1, all));
    }
    return f1;
  }

  private static long count(List<Answer> answers, java.util.function.Predicate<Answer> which) {
    return answers.stream().filter(which).count();
  }

  private static Map<String, Object> rounded(Map<String, Double> figures) {
    Map<String, Object> rounded = new LinkedHashMap<>();
    figures.forEach((k, v) -> rounded.put(k, Math.round(v * 1000) / 1000.0));
    return rounded;
  }

  private static Map<String, Object> confusions(List<Answer> answers) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Answer a : answers) {
      if (!a.right()) {
        counts.merge(a.gold() + ">" + (a.got().isEmpty() ? "none" : a.got()), 1, Integer::sum);
      }
    }
    List<Map.Entry<String, Integer>> most = new ArrayList<>(counts.entrySet());
    most.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    Map<String, Object> first = new LinkedHashMap<>();
    most.stream().limit(CONFUSIONS).forEach(e -> first.put(e.getKey(), e.getValue()));
    return first;
  }

  private static Map<String, Object> wrong(Answer a) {
    var article = a.row().article();
    Map<String, Object> wrong = new LinkedHashMap<>();
    wrong.put("id", a.row().text("id"));
    wrong.put("gold", a.gold());
    wrong.put("got", a.got());
    wrong.put("text", article.text());
    wrong.put("source", a.row().utf16("source", article).of(article.text()));
    wrong.put("target", a.row().utf16("target", article).of(article.text()));
    return wrong;
  }
}
