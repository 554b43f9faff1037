package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Mention.Form;
import org.entente.model.Sentence;

/**
 * Who has been mentioned so far in an article, and how much each stands out: by the grammatical
 * role of the mention and by how long ago it was (after Lappin and Leass, 1994).
 */
final class Cast {
  private static final int WINDOW = 4;
  private static final double FADE = 0.55;
  private static final Map<String, Double> WEIGHTS =
      Map.of("nsubj", 4.0, "root", 3.0, "obj", 3.0, "iobj", 2.5, "nmod:poss", 2.5, "obl", 2.0);

  /** A mention that has been read. */
  record Seen(Draft draft, int head, Found found) {

    /** Its weight by its role in the sentence. */
    double weight() {
      var token = draft.sentence().token(head);
      double exact = WEIGHTS.getOrDefault(token.relation(), 0.0);
      double role = exact > 0 ? exact : WEIGHTS.getOrDefault(token.plainRelation(), 1.2);
      return draft.form() == Form.ADJECTIVE ? 1.0 : role;
    }
  }

  private final List<Seen> seen = new ArrayList<>();
  private final Set<Long> heads = new HashSet<>();
  private final Map<String, Double> base = new HashMap<>();

  /** A country the whole article is about, with its share of the mentions. */
  void about(String country, double share) {
    base.merge(country, share, Double::sum);
  }

  /** Whether the article speaks of other countries and never of this one. */
  boolean isAbroad(String country) {
    return !base.isEmpty() && !base.containsKey(country);
  }

  void add(Seen one) {
    seen.add(one);
    heads.add((long) one.draft().sentence().index() << 20 | one.head());
  }

  /** Whether a token is the head of a mention read so far. */
  boolean isHead(Sentence sentence, int token) {
    return heads.contains((long) sentence.index() << 20 | token);
  }

  /** The mentions that fit, the last first. */
  List<Seen> before(Draft at, int sentences, Predicate<Seen> fits) {
    List<Seen> fitting = new ArrayList<>();
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen one = seen.get(i);
      if (distance(one, at) > sentences) {
        break;
      }
      if (!one.draft().contains(at) && fits.test(one)) {
        fitting.add(one);
      }
    }
    return fitting;
  }

  /** The mention that stands out most among those that fit. */
  Optional<Seen> salient(
      Draft at, Predicate<Seen> fits, java.util.function.ToDoubleFunction<Seen> bonus) {
    Map<String, Double> scores = new HashMap<>();
    Map<String, Double> extra = new HashMap<>();
    Map<String, Seen> latest = new HashMap<>();
    for (Seen one : before(at, WINDOW, fits)) {
      String who = one.found().actor().id() + one.found().actor().name();
      scores.merge(who, score(one, at), Cast::add);
      extra.merge(who, bonus.applyAsDouble(one), Math::max);
      latest.putIfAbsent(who, one);
    }
    return latest.keySet().stream()
        .max(
            Comparator.<String>comparingDouble(w -> scores.get(w) + extra.get(w))
                .thenComparing(w -> w))
        .map(latest::get);
  }

  /** How much a mention counts for the two that a later one speaks of: long remembered. */
  double weight(Seen one, Draft at) {
    return one.weight() * Math.pow(0.98, distance(one, at));
  }

  /** Naming somebody again helps, but less than naming them better. */
  private static double add(double nearer, double farther) {
    return Math.max(nearer, farther) + Math.min(nearer, farther) * 0.4;
  }

  private static double score(Seen one, Draft at) {
    return one.weight() * Math.pow(FADE, distance(one, at));
  }

  private static int distance(Seen one, Draft at) {
    return at.sentence().index() - one.draft().sentence().index();
  }
}
