package org.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.model.Article;
import org.entente.model.CodePoints;
import org.entente.model.Input;
import org.entente.model.Reading;
import org.entente.model.Readings;
import org.entente.model.Relation;
import org.entente.model.Span;

/** Marked pairs out of JSON Lines: {@code {id, text, source: [s, e], target: [s, e], date?}}. */
public final class Pairs implements Readings<Relation.Pair> {
  private final String name;
  private final Input input;
  private Optional<Source> source = Optional.empty();
  private Optional<JsonRows> rows = Optional.empty();
  private Optional<Reading<Relation.Pair>> ready = Optional.empty();

  private Pairs(String path, InputStream standard, Input input) {
    this.name = Source.name(path);
    this.input = input;
    try {
      source = Optional.of(Source.open(path, standard, input));
      rows = Optional.of(new JsonRows(source.get(), input));
    } catch (IOException e) {
      ready = Optional.of(Refused.of(e).in(name));
    }
  }

  /** The pairs of a file, or of {@code standard} where the path is {@code -}. */
  public static Pairs of(String path, InputStream standard, Input input) {
    return new Pairs(path, standard, input);
  }

  @Override
  public boolean hasNext() {
    if (ready.isEmpty() && rows.isPresent()) {
      ready = read(rows.get());
    }
    return ready.isPresent();
  }

  @Override
  public Reading<Relation.Pair> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading<Relation.Pair> next = ready.get();
    ready = Optional.empty();
    return next;
  }

  private Optional<Reading<Relation.Pair>> read(JsonRows from) {
    try {
      Optional<JsonRows.Entry> entry = from.next();
      return entry.isPresent()
          ? Optional.of(new Reading.Read<>(pair(entry.get())))
          : Optional.empty();
    } catch (IOException e) {
      Refused refused = Refused.of(e);
      if (refused.isLast()) {
        close();
      }
      return Optional.of(refused.in(name));
    }
  }

  private Relation.Pair pair(JsonRows.Entry entry) throws Refused {
    Draft draft = entry.row().draft();
    Admission.refuseLong(draft.place(), draft.text());
    Span from = span(entry, "source", draft.text());
    Span to = span(entry, "target", draft.text());
    return new Relation.Pair(article(draft), from, to);
  }

  private Article article(Draft draft) {
    Dated dated = draft.dated().end(input.date());
    String id = draft.id().isEmpty() ? Admission.hash(draft.text()) : draft.id();
    return new Article(
        id,
        dated.day(),
        dated.how(),
        draft.title(),
        "",
        draft.url(),
        Language.ENGLISH,
        draft.text());
  }

  private static Span span(JsonRows.Entry entry, String field, String text) throws Refused {
    Map<String, Object> fields = entry.fields();
    CodePoints at = new CodePoints(text);
    if (fields.get(field) instanceof List<?> two
        && two.size() == 2
        && two.get(0) instanceof Integer start
        && two.get(1) instanceof Integer end
        && 0 <= start
        && start < end
        && end <= at.of(text.length())) {
      return new Span(at.toUtf16(start), at.toUtf16(end));
    }
    throw new Refused(
        entry.place(),
        "its " + field + " " + fields.get(field) + " is no [start, end] inside its text",
        "give offsets in Unicode code points, end exclusive");
  }

  @Override
  public int skipped() {
    return 0;
  }

  @Override
  public int repeated() {
    return 0;
  }

  @Override
  public void close() {
    rows = Optional.empty();
    try {
      if (source.isPresent()) {
        source.get().close();
      }
    } catch (IOException e) {
      // What was read of it stands.
    }
  }
}
