package org.entente.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The last pages whose charts will ask for the same answer as data. A store that is open to ask
 * does not change, so what was found once holds.
 */
final class Memory {
  private static final int MOST = 12;
  private static final Set<String> CHARTED = Set.of("series/1", "coalitions/1", "dyads/3", "map/1");

  private final Map<Link, Page> pages =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Link, Page> eldest) {
              return size() > MOST;
            }
          });

  /** The page of an address, where it is remembered. */
  Optional<Page> of(Request request) {
    return Optional.ofNullable(pages.get(request.link()));
  }

  /** Remembers a page that was made to be shown; data alone lacks what surrounds it. */
  void keep(Request request, Page page) {
    int depth = request.link().segments().size();
    if (request.form() == Form.HTML && CHARTED.contains(request.page() + "/" + depth)) {
      pages.put(request.link(), page);
    }
  }
}
