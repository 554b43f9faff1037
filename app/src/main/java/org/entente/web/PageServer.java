package org.entente.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.store.Store;

/** Serves the pages of a store until it is closed. */
public final class PageServer implements AutoCloseable {
  private static final int THREADS = 8;
  private static final int TOKEN = 16;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Place place;
  private final Optional<String> token;

  /**
   * Where pages are to be served.
   *
   * @param host name or address to bind to, such as {@code 127.0.0.1}
   * @param port 0 for any that is free
   * @param names further names under which browsers reach it
   * @param sql whether the page that takes SQL is offered; not where the store is open to write
   */
  public record Place(String host, int port, Set<String> names, boolean sql) {

    /** This machine alone. */
    public static Place local(int port) {
      return new Place("127.0.0.1", port, Set.of(), true);
    }
  }

  private PageServer(
      HttpServer server, ExecutorService threads, Place place, Optional<String> token) {
    this.server = server;
    this.threads = threads;
    this.place = place;
    this.token = token;
  }

  /**
   * Starts to serve. Whoever can reach the port may ask where it is bound to the machine itself;
   * else a token is drawn, which {@link #address} holds.
   *
   * @throws IOException where the place cannot be bound to; the message names it
   */
  public static PageServer start(Store store, Place place) throws IOException {
    InetSocketAddress at = new InetSocketAddress(place.host(), place.port());
    if (at.isUnresolved()) {
      throw new IOException(place.host() + ": no such host");
    }
    Optional<String> token =
        at.getAddress().isLoopbackAddress() ? Optional.empty() : Optional.of(drawn());
    HttpServer server = bound(at);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, PageServer::thread);
    server.setExecutor(threads);
    Guard guard = new Guard(hosts(place, at.getAddress()), token);
    server.createContext("/", new Answers(new Pages(store, place.sql()), guard));
    server.start();
    return new PageServer(server, threads, place, token);
  }

  private static HttpServer bound(InetSocketAddress at) throws IOException {
    try {
      return HttpServer.create(at, 0);
    } catch (IOException e) {
      throw new IOException(
          "%s port %d: cannot be bound to (%s); name another with --port"
              .formatted(at.getHostString(), at.getPort(), e.getMessage()),
          e);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "pages");
    thread.setDaemon(true);
    return thread;
  }

  private static String drawn() {
    byte[] token = new byte[TOKEN];
    new SecureRandom().nextBytes(token);
    return HexFormat.of().formatHex(token);
  }

  private static Set<String> hosts(Place place, InetAddress bound) {
    Set<String> hosts = new LinkedHashSet<>();
    place.names().forEach(n -> hosts.add(n.toLowerCase(Locale.ROOT)));
    hosts.add(place.host().toLowerCase(Locale.ROOT));
    hosts.add(bound.getHostAddress());
    hosts.add("[" + bound.getHostAddress() + "]");
    if (bound.isLoopbackAddress() || bound.isAnyLocalAddress()) {
      hosts.addAll(Set.of("localhost", "127.0.0.1", "[::1]"));
    }
    return hosts;
  }

  /** The address of the start page, with the token where there is one. */
  public String address() {
    String host = place.host().contains(":") ? "[" + place.host() + "]" : place.host();
    String start = "http://" + host + ":" + server.getAddress().getPort() + "/";
    return token.map(t -> start + "?token=" + t).orElse(start);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
