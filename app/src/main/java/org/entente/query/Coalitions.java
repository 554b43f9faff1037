package org.entente.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.store.Column;
import org.entente.store.Rows;
import org.entente.store.Store;
import org.entente.store.Type;

/**
 * Who stands with whom on a day: countries as a signed network, tied by the scores of what happened
 * between them until then, each event counting half as much after every half-life.
 *
 * <p>Blocs are found by {@link SignedModularity} and shown only where the network as a whole is
 * beyond chance (p at most 0.05) and the bloc stays under resampling (stability at least 0.75, see
 * {@link Resampling}).
 *
 * @param on the day
 * @param blocs largest first; those shown and those not
 * @param bundles how many articles, or bundles of them, are drawn and dealt out
 * @param bundled whether they are bundles: over 4,000 articles are dealt into a thousand of them
 * @param ties {source, target, positive, negative, events, balance}: what happened between two
 *     countries in either direction, weighted by age; balance is positive less negative over both
 * @param quality signed modularity reached, at most 1
 * @param chance its mean where support and conflict are dealt out by chance
 * @param p share of such networks with a quality as high, the network itself counted among them
 * @param frustration share of the weight that does not fit the blocs: conflict within, support
 *     between
 */
public record Coalitions(
    LocalDate on,
    List<Bloc> blocs,
    int bundles,
    boolean bundled,
    Rows ties,
    double quality,
    double chance,
    double p,
    double frustration) {
  private static final double CHANCE = 0.05;
  private static final double STABLE = 0.75;
  private static final List<Column> COLUMNS =
      List.of(
          new Column("bloc", Type.WHOLE, "from 1, largest first"),
          new Column("country", Type.TEXT, "member"),
          new Column("membership", Type.NUMBER, "share of resamples in which it belongs"),
          new Column("stability", Type.NUMBER, "of the bloc, mean Jaccard similarity"));

  /**
   * A bloc.
   *
   * @param members countries with the share of resamples in which each belongs, surest first
   * @param stability mean Jaccard similarity under resampling
   * @param shown whether it is beyond chance and stable
   */
  public record Bloc(Map<String, Double> members, double stability, boolean shown) {}

  /**
   * How coalitions are to be found.
   *
   * @param on the day; later events are left out
   * @param halfLife days after which an event counts half
   * @param least events that a country must have with others
   * @param runs resamples, and networks dealt out by chance
   */
  public record Wanted(LocalDate on, int halfLife, int least, int runs) {

    /** On a day, with a half-life of half a year, three events at least, and a hundred runs. */
    public static Wanted on(LocalDate day) {
      return new Wanted(day, 180, 3, 100);
    }
  }

  /** Finds coalitions in what happened. */
  public static Coalitions of(Store store, Filter filter, Wanted wanted) {
    Network network = Network.of(store, filter.happened(), wanted);
    int nodes = network.countries().size();
    List<Tie> ties = network.ties();
    SignedModularity.Partition best = SignedModularity.of(nodes, ties, 0);
    int[] blocs = SignedModularity.numbered(best.blocs());
    Resampling again = Resampling.of(nodes, ties, blocs, wanted.runs());
    double p = p(best.quality(), again.chance());
    return new Coalitions(
        wanted.on(),
        blocs(network.countries(), blocs, again, p <= CHANCE),
        network.bundles(),
        network.bundled(),
        network.rows(),
        ties.isEmpty() ? 0 : best.quality(),
        Arrays.stream(again.chance()).average().orElse(0),
        p,
        frustration(ties, blocs));
  }

  private static double p(double quality, double[] chance) {
    long asHigh = Arrays.stream(chance).filter(q -> q >= quality - 1e-9).count();
    return (1.0 + asHigh) / (1 + chance.length);
  }

  private static List<Bloc> blocs(
      List<String> countries, int[] blocs, Resampling again, boolean beyondChance) {
    List<Bloc> all = new ArrayList<>();
    for (int bloc = 0; bloc < SignedModularity.count(blocs); bloc++) {
      int number = bloc;
      Map<String, Double> members = new LinkedHashMap<>();
      IntStream.range(0, blocs.length)
          .filter(i -> blocs[i] == number)
          .boxed()
          .sorted(Comparator.comparingDouble(i -> -again.membership()[i]))
          .forEach(i -> members.put(countries.get(i), again.membership()[i]));
      double stability = again.stability()[bloc];
      boolean shown = beyondChance && stability >= STABLE && members.size() > 1;
      all.add(new Bloc(members, stability, shown));
    }
    all.sort(Comparator.comparingInt(b -> -b.members().size()));
    return all;
  }

  private static double frustration(List<Tie> ties, int[] blocs) {
    double wrong = 0;
    double all = 0;
    for (Tie tie : ties) {
      boolean within = blocs[tie.one()] == blocs[tie.other()];
      wrong += within ? tie.negative() : tie.positive();
      all += tie.negative() + tie.positive();
    }
    return all == 0 ? 0 : wrong / all;
  }

  /** The blocs shown: {bloc, country, membership, stability}. */
  public Rows members() {
    List<List<Object>> rows = new ArrayList<>();
    List<Bloc> shown = blocs.stream().filter(Bloc::shown).toList();
    for (int i = 0; i < shown.size(); i++) {
      for (Map.Entry<String, Double> member : shown.get(i).members().entrySet()) {
        rows.add(
            List.of(
                i + 1L,
                member.getKey(),
                round(member.getValue()),
                round(shown.get(i).stability())));
      }
    }
    return new Rows(COLUMNS, rows);
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
