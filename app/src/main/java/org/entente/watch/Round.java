package org.entente.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Takes the new pages of feeds, one after the other, and lets each site rest between two. */
public final class Round {
  private final Fetcher fetcher;
  private final Robots robots;
  private final Duration rest;
  private final Map<String, Instant> asked = new HashMap<>();

  /** A page with what its feed tells of it. */
  public record Page(Entry entry, byte[] html) {}

  /**
   * A round.
   *
   * @param rest between two requests to a site
   */
  public Round(Fetcher fetcher, Duration rest) {
    this.fetcher = fetcher;
    this.robots = new Robots(fetcher);
    this.rest = rest;
  }

  /**
   * Asks a feed and takes its pages.
   *
   * @param known whether the page of an address is had already
   * @param taker of new pages
   * @param told of what cannot be had
   */
  public void of(Feed feed, Predicate<URI> known, Consumer<Page> taker, Consumer<String> told) {
    for (Entry entry : entries(feed, told)) {
      if (!known.test(entry.address())) {
        try {
          taker.accept(new Page(entry, page(entry.address())));
        } catch (FetchException e) {
          told.accept(e.getMessage());
        }
      }
    }
  }

  private List<Entry> entries(Feed feed, Consumer<String> told) {
    try {
      return feed.entries(fetcher, Instant.now());
    } catch (FetchException e) {
      told.accept(e.getMessage() + "; asked again at " + feed.next());
      return List.of();
    }
  }

  private byte[] page(URI address) throws FetchException {
    if (!robots.allows(address)) {
      throw new FetchException(address + ": robots.txt does not allow it");
    }
    pause(address.getRawAuthority());
    Fetcher.Fetched answer = fetcher.get(address, Map.of());
    if (answer.status() != 200) {
      throw new FetchException(address + ": answers with status " + answer.status());
    }
    String type = answer.headers().firstValue("Content-Type").orElse("text/html");
    if (!type.startsWith("text/") && !type.contains("html")) {
      throw new FetchException(address + ": is no page but " + type);
    }
    return answer.body();
  }

  private void pause(String site) throws FetchException {
    Instant before = asked.getOrDefault(site, Instant.MIN);
    Instant now = Instant.now();
    if (before.isAfter(now.minus(rest))) {
      try {
        Thread.sleep(Duration.between(now, before.plus(rest)).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new FetchException(site + ": interrupted");
      }
    }
    asked.put(site, Instant.now());
  }
}
