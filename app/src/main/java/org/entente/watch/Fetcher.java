package org.entente.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks for one address, within limits. */
public final class Fetcher {
  static final String AGENT = "entente";

  private static final int REDIRECTS = 5;

  private final Limits limits;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /**
   * What is borne.
   *
   * @param time for one answer, from asking to its last byte
   * @param bytes of one answer
   * @param privateToo whether hosts of private networks may be asked
   */
  public record Limits(Duration time, int bytes, boolean privateToo) {

    /** Half a minute and 5 MB, of the public network. */
    public static Limits usual() {
      return new Limits(Duration.ofSeconds(30), 5_000_000, false);
    }
  }

  /** An answer: where it came from in the end, HTTP's status, headers, body. */
  record Fetched(URI address, int status, HttpHeaders headers, byte[] body) {}

  /** Asks within limits. */
  public Fetcher(Limits limits) {
    this.limits = limits;
  }

  /**
   * Gets an address, wherever it leads.
   *
   * @throws FetchException where it cannot be had within the limits
   */
  Fetched get(URI address, Map<String, String> headers) throws FetchException {
    URI at = address;
    for (int hop = 0; hop <= REDIRECTS; hop++) {
      Network.check(at, limits.privateToo());
      Fetched answer = once(at, headers);
      String location = answer.headers().firstValue("Location").orElse("");
      if (answer.status() / 100 != 3 || answer.status() == 304 || location.isEmpty()) {
        return answer;
      }
      try {
        at = at.resolve(location);
      } catch (IllegalArgumentException e) {
        throw new FetchException(address + ": leads to no address (" + location + ")");
      }
    }
    throw new FetchException(address + ": leads on and on");
  }

  private Fetched once(URI at, Map<String, String> headers) throws FetchException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .timeout(limits.time())
            .header("User-Agent", AGENT + "/0.1 (feed reader)");
    headers.forEach(request::header);
    long end = System.nanoTime() + limits.time().toNanos();
    CompletableFuture<HttpResponse<InputStream>> asked =
        client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    try {
      HttpResponse<InputStream> answer = asked.get(left(end), TimeUnit.NANOSECONDS);
      return new Fetched(at, answer.statusCode(), answer.headers(), body(at, answer.body(), end));
    } catch (TimeoutException e) {
      asked.cancel(true);
      throw tooSlow(at);
    } catch (ExecutionException e) {
      throw new FetchException(at + ": " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(at + ": interrupted");
    }
  }

  /** Reads beside a clock, which closes the stream when the time is up. */
  private byte[] body(URI at, InputStream stream, long end)
      throws FetchException, InterruptedException {
    CompletableFuture<byte[]> read =
        CompletableFuture.supplyAsync(() -> all(stream), r -> daemon(r).start());
    try (stream) {
      byte[] body = read.get(left(end), TimeUnit.NANOSECONDS);
      if (body.length > limits.bytes()) {
        throw new FetchException(at + ": is longer than " + limits.bytes() + " bytes");
      }
      return body;
    } catch (TimeoutException e) {
      throw tooSlow(at);
    } catch (ExecutionException | IOException e) {
      throw new FetchException(at + ": breaks off (" + e.getMessage() + ")");
    }
  }

  private byte[] all(InputStream stream) {
    try {
      return stream.readNBytes(limits.bytes() + 1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "fetch");
    thread.setDaemon(true);
    return thread;
  }

  private static long left(long end) {
    return Math.max(1, end - System.nanoTime());
  }

  private FetchException tooSlow(URI at) {
    return new FetchException(at + ": takes longer than " + limits.time().toSeconds() + " s");
  }
}
