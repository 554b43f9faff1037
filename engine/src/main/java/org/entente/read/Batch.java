package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.entente.knowledge.Knowledge;
import org.entente.model.Article;
import org.entente.model.Input;
import org.entente.model.Reading;
import org.entente.model.Readings;

/** Articles out of files, one at a time: one file is open, one article in memory. */
public final class Batch implements Readings<Article> {
  private final Tree tree;
  private final InputStream standard;
  private final Input input;
  private final Admission admission;
  private final Queue<Reading<Article>> ready = new ArrayDeque<>();
  private Optional<Open> current = Optional.empty();
  private int repeated;

  /** A file and what is still to come of it. */
  private record Open(Source source, Records<Draft> drafts) {}

  private Batch(List<String> paths, InputStream standard, Input input, Admission admission) {
    this.tree = new Tree(paths);
    this.standard = standard;
    this.input = input;
    this.admission = admission;
  }

  /**
   * The articles under paths: files, folders, or {@code -} for {@code standard}.
   *
   * @param input how the user wants them read
   */
  public static Batch of(
      Knowledge knowledge, List<String> paths, InputStream standard, Input input) {
    return new Batch(paths, standard, input, new Admission(input, Language.load(knowledge)));
  }

  /**
   * The articles of one open file, for who opens files by other means. Whether ids repeat is for
   * the caller to see, who knows the other files too.
   *
   * @param name tells by its ending what the file holds
   */
  public static Batch of(Knowledge knowledge, String name, InputStream bytes, Input input) {
    Admission all = Admission.ofAll(input, Language.load(knowledge));
    Batch batch = new Batch(List.of(), InputStream.nullInputStream(), input, all);
    try {
      batch.current = Optional.of(batch.open(Source.of(name, bytes, input)));
    } catch (IOException e) {
      batch.ready.add(Refused.of(e).in(name));
    }
    return batch;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && (current.isPresent() || open())) {
      current.ifPresent(this::read);
    }
    return !ready.isEmpty();
  }

  @Override
  public Reading<Article> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** Opens the next file; false where there is none. One that cannot be opened is a reading. */
  private boolean open() {
    try {
      Optional<String> path = tree.next();
      current = path.isPresent() ? Optional.of(open(path.get())) : Optional.empty();
      return path.isPresent();
    } catch (IOException e) {
      ready.add(Refused.of(e).in(Source.name(tree.at())));
    } catch (InvalidPathException e) {
      ready.add(new Reading.Quarantined<>(tree.at(), "", "is no path", "check it"));
    }
    return true;
  }

  private Open open(String path) throws IOException {
    return open(Source.open(path, standard, input));
  }

  private Open open(Source source) throws IOException {
    try {
      return new Open(source, drafts(source));
    } catch (IOException e) {
      source.close();
      throw e;
    }
  }

  private Records<Draft> drafts(Source source) throws IOException {
    return switch (source.format()) {
      case TEXT -> one(() -> new PlainText(input).draft(text(source, Limits.TEXT)));
      case HTML -> one(() -> Page.draft(text(source, Limits.HTML)));
      case JSON_LINES -> rows(new JsonRows(source, input));
      case CSV -> drafted(new CsvRows(source, input));
      case WARC -> new WarcRows(source, input);
    };
  }

  /** The most bytes of a file that holds one article: room for its million characters. */
  private static final class Limits {
    static final int TEXT = 8 << 20;
    static final int HTML = 32 << 20;
  }

  private static String text(Source source, int limit) throws IOException {
    return Decoding.all(source.all(limit), source.format() == Format.HTML);
  }

  /** Makes the draft of a file. */
  private interface Drafting {
    Draft draft() throws IOException;
  }

  private static Records<Draft> one(Drafting drafting) {
    Iterator<Drafting> one = List.of(drafting).iterator();
    return () -> one.hasNext() ? Optional.of(one.next().draft()) : Optional.empty();
  }

  private static Records<Draft> rows(JsonRows rows) {
    return () -> {
      Optional<JsonRows.Entry> next = rows.next();
      return next.isPresent() ? Optional.of(next.get().row().draft()) : Optional.empty();
    };
  }

  private static Records<Draft> drafted(CsvRows rows) {
    return () -> {
      Optional<Row> next = rows.next();
      return next.isPresent() ? Optional.of(next.get().draft()) : Optional.empty();
    };
  }

  private void read(Open file) {
    try {
      Optional<Draft> draft = file.drafts().next();
      if (draft.isPresent()) {
        admit(draft.get());
      } else {
        close();
      }
    } catch (IOException e) {
      Refused refused = Refused.of(e);
      ready.add(refused.in(file.source().name()));
      if (refused.isLast()) {
        close();
      }
    }
  }

  private void admit(Draft draft) throws Refused {
    Optional<Article> article = admission.admit(draft);
    repeated += article.isPresent() ? 0 : 1;
    article.ifPresent(a -> ready.add(new Reading.Read<>(a)));
  }

  @Override
  public int skipped() {
    return tree.skipped();
  }

  @Override
  public int repeated() {
    return repeated;
  }

  @Override
  public void close() {
    try {
      if (current.isPresent()) {
        current.get().source().close();
      }
    } catch (IOException e) {
      // What was read of it stands.
    } finally {
      current = Optional.empty();
    }
  }
}
