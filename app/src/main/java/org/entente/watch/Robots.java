package org.entente.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What sites allow (RFC 9309), asked once a site and run: a site without robots.txt allows all, one
 * whose robots.txt cannot be had allows nothing.
 */
final class Robots {
  private final Fetcher fetcher;
  private final Map<String, BaseRobotRules> sites = new HashMap<>();

  Robots(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  boolean allows(URI address) {
    return rules(address).isAllowed(address.toString());
  }

  private BaseRobotRules rules(URI address) {
    String site = address.getScheme() + "://" + address.getRawAuthority();
    return sites.computeIfAbsent(site, s -> read(URI.create(s + "/robots.txt")));
  }

  private BaseRobotRules read(URI address) {
    try {
      Fetcher.Fetched answer = fetcher.get(address, Map.of());
      return switch (answer.status() / 100) {
        case 2 ->
            new SimpleRobotRulesParser()
                .parseContent(
                    address.toString(), answer.body(), "text/plain", List.of(Fetcher.AGENT));
        case 4 -> new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
        default -> new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
      };
    } catch (FetchException e) {
      return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
    }
  }
}
