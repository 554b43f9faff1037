package org.entente.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.model.Input;

/** The records of a CSV file under its header; parted by commas, semicolons, tabs or bars. */
final class CsvRows implements Records<Row> {
  private final Cells cells;
  private final Iterator<CSVRecord> records;
  private final CSVRecord header;
  private final Input input;
  private long number;

  CsvRows(Source source, Input input) throws IOException {
    this.cells = new Cells(new Lines(Decoding.narrow(source.bytes(), source.head())));
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(source)).get();
    this.records = CSVParser.builder().setReader(cells).setFormat(format).get().iterator();
    this.header = record().orElseThrow(() -> new Refused("", "has no header", "add one"));
    this.input = input;
    requireText();
  }

  private static char delimiter(Source source) {
    String first = Decoding.head(source.head()).lines().findFirst().orElse("");
    return Stream.of('\t', '|', ';', ',')
        .max(Comparator.comparing(d -> first.chars().filter(c -> c == d).count()))
        .orElse(',');
  }

  private void requireText() throws Refused {
    Map<String, Object> names = new LinkedHashMap<>();
    header.forEach(n -> names.put(n, "present"));
    new Row("header", names, input).required(Input.Column.TEXT);
  }

  @Override
  public Optional<Row> next() throws IOException {
    number++;
    Optional<CSVRecord> record = record();
    if (record.isPresent() && record.get().size() != header.size()) {
      String count = "has %d cells under %d columns".formatted(record.get().size(), header.size());
      throw new Refused(place(), count, "put cells that hold the delimiter between quotes");
    }
    return record.map(this::row);
  }

  private String place() {
    return "record " + number;
  }

  private Row row(CSVRecord record) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < record.size(); i++) {
      fields.putIfAbsent(header.get(i), record.get(i));
    }
    return new Row(place(), fields, input);
  }

  private Optional<CSVRecord> record() throws IOException {
    try {
      cells.restart();
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (UncheckedIOException e) {
      throw broken(e.getCause());
    }
  }

  private IOException broken(IOException failure) {
    if (!(failure instanceof CSVException)) {
      return failure;
    }
    String reason = "is not CSV (" + failure.getMessage() + ")";
    return new Refused(place(), reason, "double the quotation marks inside quoted cells");
  }

  /** The characters of the lines, as long as a record has an end. */
  private final class Cells extends Reader {
    private final Lines lines;
    private String line = "";
    private int at;
    private long since;

    Cells(Lines lines) {
      this.lines = lines;
    }

    void restart() {
      since = 0;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
      if (at == line.length() && !more()) {
        return -1;
      }
      int count = Math.min(length, line.length() - at);
      line.getChars(at, at + count, to, from);
      at += count;
      since += count;
      if (since > Lines.LONGEST) {
        throw endless();
      }
      return count;
    }

    private boolean more() throws IOException {
      Optional<Lines.Line> next = lines.next();
      line = next.flatMap(Lines.Line::text).map(t -> t + "\n").orElse("");
      at = 0;
      if (next.isPresent() && line.isEmpty()) {
        throw endless();
      }
      return next.isPresent();
    }

    private Refused endless() {
      return Refused.rest(place(), "has no end", "close the quotation mark it opens");
    }

    @Override
    public void close() {
      // The source closes its bytes.
    }
  }
}
