package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Mention.Form;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Who has been mentioned so far in an article, and how much each stands out: by the grammatical
 * role of the mention and by how long ago it was (after Lappin and Leass, 1994).
 */
final class Cast {
  private static final int WINDOW = 4;
  private static final double FADE = 0.55;

  /** What a country that the whole article is about would weigh. */
  private static final double ABOUT = 8;

  private static final double LEAD = 2.5;

  private static final Map<String, Double> WEIGHTS =
      Map.of("nsubj", 4.0, "root", 3.0, "obj", 3.0, "iobj", 2.5, "nmod:poss", 2.5, "obl", 2.0);

  /** A mention that has been read. */
  record Seen(Draft draft, int head, Found found) {

    /** Its weight by its role in the sentence. */
    double weight() {
      Token token = counted(draft.sentence(), draft.sentence().token(head));
      double exact = WEIGHTS.getOrDefault(token.relation(), 0.0);
      double role = exact > 0 ? exact : WEIGHTS.getOrDefault(token.plainRelation(), 1.2);
      return draft.form() == Form.ADJECTIVE ? 1.0 : role;
    }

    /** The "hundreds" of "hundreds of students", who have its role. */
    private static Token counted(Sentence sentence, Token people) {
      boolean of =
          people.tag().equals("NNS")
              && people.plainRelation().equals("nmod")
              && sentence.child(people, "case").filter(c -> c.text().equals("of")).isPresent();
      return of
          ? sentence
              .head(people)
              .filter(h -> h.tag().matches("NNS|CD") && sentence.child(h, "det").isEmpty())
              .orElse(people)
          : people;
    }
  }

  private final List<Seen> seen = new ArrayList<>();
  private final Set<Long> heads = new HashSet<>();
  private final Map<String, Double> base = new HashMap<>();
  private final Set<String> lead = new HashSet<>();

  /** A country of the headline or the first sentence. */
  void lead(String country) {
    lead.add(country);
  }

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
    join(one);
  }

  /** "Egypt and Turkey" are those two as well, for a "they" that follows. */
  private void join(Seen one) {
    Sentence sentence = one.draft().sentence();
    Token token = sentence.token(one.head());
    boolean joins = token.plainRelation().equals("conj") && one.draft().form() != Form.ADJECTIVE;
    Optional<Seen> first =
        joins
            ? before(one.draft(), 0, s -> s.head() == token.head()).stream().findFirst()
            : Optional.empty();
    first.filter(f -> isKnown(f) && isKnown(one)).ifPresent(f -> seen.add(joined(f, one)));
    if (joins && first.filter(f -> !f.found().members().isEmpty()).isPresent()) {
      seen.remove(first.get());
    }
  }

  private static boolean isKnown(Seen one) {
    return one.found().actor().kind() != Kind.UNKNOWN && one.draft().form() != Form.ADJECTIVE;
  }

  private static Seen joined(Seen first, Seen other) {
    List<Actor> members = new ArrayList<>(members(first));
    members.addAll(members(other));
    List<Actor> distinct = members.stream().distinct().toList();
    String names = distinct.stream().map(Actor::name).collect(Collectors.joining(" and "));
    Actor whole = Collectives.whole(names, "", distinct);
    return new Seen(first.draft(), first.head(), new Found(whole, "", List.of(), distinct));
  }

  private static List<Actor> members(Seen one) {
    return one.found().members().isEmpty() ? List.of(one.found().actor()) : one.found().members();
  }

  /** Whether a token is the head of a mention read so far. */
  boolean isHead(Sentence sentence, int token) {
    return heads.contains((long) sentence.index() << 20 | token);
  }

  /** Whether a token is the head of a mention of one of some classes. */
  boolean isOf(Sentence sentence, int token, Set<String> sectors) {
    return isHead(sentence, token)
        && seen.stream()
            .filter(s -> s.draft().sentence() == sentence && s.head() == token)
            .anyMatch(s -> sectors.contains(s.found().actor().sector()));
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

  /** Naming somebody again helps, but less than naming them better. */
  private static double add(double nearer, double farther) {
    return Math.max(nearer, farther) + Math.min(nearer, farther) * 0.4;
  }

  /** How much those that fit stand out, by key; countries also by their share of the article. */
  Map<String, Double> scores(
      Draft at, int sentences, Predicate<Seen> fits, Function<Seen, String> key) {
    Map<String, Double> scores = new TreeMap<>();
    base.forEach((country, share) -> scores.put(country, ABOUT * share));
    lead.forEach(country -> scores.merge(country, LEAD, Double::sum));
    for (Seen one : before(at, sentences, s -> distance(s, at) > 0 && fits.test(s))) {
      scores.merge(key.apply(one), score(one, at), Cast::add);
    }
    return scores;
  }

  private static double score(Seen one, Draft at) {
    return one.weight() * Math.pow(FADE, distance(one, at));
  }

  private static int distance(Seen one, Draft at) {
    return at.sentence().index() - one.draft().sentence().index();
  }
}
