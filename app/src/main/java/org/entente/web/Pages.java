package org.entente.web;

import org.entente.store.Store;

/** Which page is at an address. */
final class Pages {
  private final Store store;
  private final boolean sql;
  private final Memory memory = new Memory();

  /**
   * The pages of a store.
   *
   * @param sql whether one of them takes SQL, as the store is open to ask alone
   */
  Pages(Store store, boolean sql) {
    this.store = store;
    this.sql = sql;
  }

  /**
   * The page at an address.
   *
   * @throws NotFound where there is none
   * @throws IllegalArgumentException where a parameter has no meaning
   */
  Page of(Request request) {
    if (!sql) {
      return made(request);
    }
    return memory
        .of(request)
        .orElseGet(
            () -> {
              Page page = made(request);
              memory.keep(request, page);
              return page;
            });
  }

  private Page made(Request request) {
    int depth = request.link().segments().size();
    return switch (request.page() + "/" + depth) {
      case "/0" -> StartPage.of(store);
      case "events/1" -> EventsPage.of(store, request);
      case "events/2" -> EventPage.of(store, request);
      case "actors/1" -> ActorsPage.of(store, request);
      case "actors/2" -> ActorPage.of(store, request);
      case "dyads/1" -> DyadsPage.of(store, request);
      case "dyads/3" -> DyadPage.of(store, request);
      case "series/1" -> SeriesPage.of(store, request);
      case "coalitions/1" -> CoalitionsPage.of(store, request);
      case "commitments/1" -> CommitmentsPage.of(store, request);
      case "clusters/1" -> ClustersPage.of(store, request);
      case "map/1" -> MapPage.of(store, request);
      case "articles/1" -> ArticlesPage.of(store, request);
      case "articles/2" -> ArticlePage.of(store, request);
      case "sql/1" -> sql(request);
      default ->
          throw new NotFound("There is no page here; the start page leads to all there are.");
    };
  }

  private Page sql(Request request) {
    if (!sql) {
      throw new NotFound(
          "While feeds are watched the store is open to write, and takes no SQL here.");
    }
    return SqlPage.of(store, request);
  }
}
