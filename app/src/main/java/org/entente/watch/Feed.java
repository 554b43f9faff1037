package org.entente.watch;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A feed, RSS or Atom, with what it takes to ask only for what is new, and when to ask next: after
 * the usual time, after what the site asks for ({@code Retry-After}), and after each failure twice
 * as long, a day at most.
 */
public final class Feed {
  private static final Duration LONGEST = Duration.ofDays(1);

  private final URI address;
  private final Duration usual;
  private Duration wait;
  private Instant next = Instant.MIN;
  private String etag = "";
  private String modified = "";

  /** A feed that is to be asked again after a usual time. */
  public Feed(URI address, Duration usual) {
    this.address = address;
    this.usual = usual;
    this.wait = usual;
  }

  /** When to ask it next. */
  public Instant next() {
    return next;
  }

  /** Where it is. */
  public URI address() {
    return address;
  }

  /**
   * Asks for its entries; none where nothing has changed.
   *
   * @throws FetchException where it cannot be had or is no feed; it is then asked later
   */
  List<Entry> entries(Fetcher fetcher, Instant now) throws FetchException {
    wait = min(wait.multipliedBy(2));
    next = now.plus(wait);
    Fetcher.Fetched answer = fetcher.get(address, conditions());
    if (answer.status() == 304) {
      rest(now);
      return List.of();
    }
    if (answer.status() != 200) {
      later(answer, now);
      throw new FetchException(address + ": answers with status " + answer.status());
    }
    List<Entry> entries = read(answer);
    etag = answer.headers().firstValue("ETag").orElse("");
    modified = answer.headers().firstValue("Last-Modified").orElse("");
    rest(now);
    return entries;
  }

  private Map<String, String> conditions() {
    Map<String, String> headers = new LinkedHashMap<>();
    if (!etag.isEmpty()) {
      headers.put("If-None-Match", etag);
    }
    if (!modified.isEmpty()) {
      headers.put("If-Modified-Since", modified);
    }
    return headers;
  }

  private void rest(Instant now) {
    wait = usual;
    next = now.plus(usual);
  }

  private void later(Fetcher.Fetched answer, Instant now) {
    String after = answer.headers().firstValue("Retry-After").orElse("");
    if (after.matches("\\d{1,6}")) {
      Duration asked = min(Duration.ofSeconds(Long.parseLong(after)));
      next = now.plus(asked.compareTo(wait) > 0 ? asked : wait);
    }
  }

  private static Duration min(Duration wait) {
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }

  private List<Entry> read(Fetcher.Fetched answer) throws FetchException {
    String type = answer.headers().firstValue("Content-Type").orElse("application/xml");
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(answer.body()), type, true)) {
      SyndFeed feed = new SyndFeedInput().build(reader);
      List<Entry> entries = new ArrayList<>();
      for (SyndEntry entry : feed.getEntries()) {
        link(answer.address(), entry).map(l -> entry(feed, entry, l)).ifPresent(entries::add);
      }
      return entries;
    } catch (FeedException | IOException | IllegalArgumentException e) {
      throw new FetchException(address + ": is no feed that can be read (" + e.getMessage() + ")");
    }
  }

  private static Optional<URI> link(URI base, SyndEntry entry) {
    try {
      return Optional.ofNullable(entry.getLink()).map(l -> base.resolve(l.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Entry entry(SyndFeed feed, SyndEntry entry, URI link) {
    Date date = Optional.ofNullable(entry.getPublishedDate()).orElse(entry.getUpdatedDate());
    Optional<LocalDate> day =
        Optional.ofNullable(date).map(d -> d.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    return new Entry(link, text(entry.getTitle()), day, text(feed.getTitle()));
  }

  private static String text(String text) {
    return text == null ? "" : text.strip();
  }
}
