package org.entente.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.model.Article;
import org.entente.nlp.PlainCoreNlp;

/**
 * Times the engine on articles at hand, on one thread; by itself, or beside CoreNLP alone.
 *
 * <p>Both sides first read some articles untimed, so that the machine has compiled what it will.
 * Then they take turns, block by block, so that a machine busy with other things slows both alike.
 */
public final class Bench {
  private static final int WARM_UP = 20;
  private static final int BLOCK = 5;

  /**
   * How fast one side was.
   *
   * @param seconds time on the clock for the sentences, without loading and warm-up
   * @param loadSeconds time on the clock until ready
   * @param peakHeapMb most heap in use while it worked, in 10⁶ bytes, less what the other side
   *     keeps loaded; garbage not yet collected counts
   */
  public record Speed(
      long sentences, long tokens, double seconds, double loadSeconds, long peakHeapMb) {

    /** Sentences a second. */
    public double sentencesPerSecond() {
      return sentences / seconds;
    }

    /** Tokens a second. */
    public double tokensPerSecond() {
      return tokens / seconds;
    }
  }

  /** The engine beside another reader of the same articles. */
  public record Comparison(Speed engine, Speed other) {

    /** The engine's sentences a second over the other's. */
    public double ratio() {
      return engine.sentencesPerSecond() / other.sentencesPerSecond();
    }
  }

  private Bench() {}

  /** Times an engine, its loading included. */
  public static Speed engine(Supplier<Engine> loading, List<Article> articles, boolean prefilter) {
    Side side = new Side(() -> coding(loading, prefilter));
    run(articles, List.of(side));
    return side.speed(0);
  }

  /** Times an engine and CoreNLP's own pipeline of names and parse in turns. */
  public static Comparison againstCoreNlp(
      Supplier<Engine> loading, List<Article> articles, boolean prefilter) {
    Side engine = new Side(() -> coding(loading, prefilter));
    Side plain = new Side(Bench::annotating);
    run(articles, List.of(engine, plain));
    return new Comparison(engine.speed(plain.resident), plain.speed(engine.resident));
  }

  private static Function<Article, PlainCoreNlp.Size> coding(
      Supplier<Engine> loading, boolean prefilter) {
    Engine engine = loading.get();
    Function<Article, Coding> coder = prefilter ? engine::events : engine::code;
    return article -> {
      var sentences = coder.apply(article).article().sentences();
      return new PlainCoreNlp.Size(
          sentences.size(), sentences.stream().mapToInt(s -> s.size()).sum());
    };
  }

  private static Function<Article, PlainCoreNlp.Size> annotating() {
    PlainCoreNlp plain = PlainCoreNlp.load();
    return article -> plain.read(article.text());
  }

  private static void run(List<Article> articles, List<Side> sides) {
    List<Article> first = articles.subList(0, Math.min(WARM_UP, articles.size()));
    sides.forEach(side -> first.forEach(side.reader::apply));
    for (int i = 0; i < articles.size(); i += BLOCK) {
      List<Article> block = articles.subList(i, Math.min(i + BLOCK, articles.size()));
      sides.forEach(side -> side.read(block));
    }
  }

  /** A reader of articles and what it took so far. */
  private static final class Side {
    private final Function<Article, PlainCoreNlp.Size> reader;
    private final double loadSeconds;
    private final long resident;
    private long sentences;
    private long tokens;
    private long nanos;
    private long peak;

    Side(Supplier<Function<Article, PlainCoreNlp.Size>> load) {
      long before = Heap.live();
      long start = System.nanoTime();
      reader = load.get();
      loadSeconds = (System.nanoTime() - start) / 1e9;
      resident = Heap.live() - before;
    }

    void read(List<Article> block) {
      Heap.forgetPeak();
      long start = System.nanoTime();
      for (Article article : block) {
        PlainCoreNlp.Size size = reader.apply(article);
        sentences += size.sentences();
        tokens += size.tokens();
      }
      nanos += System.nanoTime() - start;
      peak = Math.max(peak, Heap.peak());
    }

    Speed speed(long others) {
      return new Speed(sentences, tokens, nanos / 1e9, loadSeconds, (peak - others) / 1_000_000);
    }
  }

  /** The heap of this Java machine, in bytes. */
  private static final class Heap {
    private static final List<MemoryPoolMXBean> POOLS =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    static long live() {
      System.gc();
      return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    static void forgetPeak() {
      POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    static long peak() {
      return POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
  }
}
