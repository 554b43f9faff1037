package org.entente.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that other projects read or write. */
public enum ForeignFormat {
  /** One JSON object a line. */
  PLOVER(false),
  /** GDELT 2.0 Events, tab-separated without a header. */
  GDELT(false),
  /** GDELT 2.0 Mentions, tab-separated without a header. */
  GDELT_MENTIONS(false),
  ICEWS(true),
  POLECAT(true),
  PHOENIX(true),
  /** CSV; read only. */
  ACLED(true);

  private final boolean header;
  private final List<String> columns;

  ForeignFormat(boolean header) {
    this.header = header;
    String name = toString();
    this.columns =
        Lists.rows("columns.tsv").stream()
            .filter(r -> r.get(0).equals(name))
            .map(r -> r.get(1))
            .toList();
  }

  /** The format of a name. */
  public static Optional<ForeignFormat> named(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(f -> f.toString().equals(plain)).findFirst();
  }

  /** Whether files begin with the names of the columns. */
  public boolean hasHeader() {
    return header;
  }

  /** The columns in order. */
  public List<String> columns() {
    return columns;
  }

  /** The name in options. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
