package org.entente.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.store.MillionEvents;
import org.entente.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the pages take on a million events, from request to last byte, as HTML and as data.
 * {@code -Dmillion=FILE} keeps the store from one run to the next.
 */
@Tag("slow")
class MillionPagesTest {
  private static final int RUNS = 5;
  private static final double LIMIT_MS = 300;
  private static final List<String> PAGES =
      List.of(
          "/",
          "/events",
          "/events?actor=FRA",
          "/events?type=ACCUSE&context=military",
          "/events?from=2012-01-01&to=2012-12-31",
          "/actors",
          "/actors/FRA",
          "/dyads",
          "/dyads?type=ACCUSE",
          "/dyads?from=2012-01-01&to=2012-12-31",
          "/dyads/FRA/RUS",
          "/series?by=day",
          "/series?by=month",
          "/coalitions",
          "/coalitions?on=2012-06-01",
          "/commitments",
          "/commitments?actor=FRA&on=2015-06-01",
          "/clusters",
          "/map",
          "/articles",
          "/articles?q=report+77");

  @TempDir Path folder;

  @Test
  void pagesTakeLessThanThreeTenthsOfASecond() throws Exception {
    Path file = Path.of(System.getProperty("million", folder.resolve("million.db").toString()));
    if (!Files.exists(file)) {
      MillionEvents.into(file);
    }
    Map<String, Double> times = times(file);
    assertTrue(times.values().stream().allMatch(ms -> ms < LIMIT_MS), times.toString());
  }

  private static Map<String, Double> times(Path file) throws Exception {
    Map<String, Double> times = new LinkedHashMap<>();
    try (Store store = Store.read(file);
        PageServer server = PageServer.start(store, PageServer.Place.local(0))) {
      for (String page : PAGES) {
        long before = processor();
        times.put(page, median(server.address(), page));
        double used = (processor() - before) / 1e6 / (RUNS + 1);
        System.out.printf("%6.0f ms %6.0f ms of processor  %s%n", times.get(page), used, page);
      }
    }
    return times;
  }

  /** The time that all threads have had, which a busy machine lengthens little. */
  private static long processor() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** For trials: {@code MillionPagesTest FILE}. */
  public static void main(String[] arguments) throws Exception {
    times(Path.of(arguments[0]));
  }

  private static double median(String address, String page) throws Exception {
    double[] times = new double[RUNS];
    get(address, page, 0);
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      get(address, page, i + 1);
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }

  /** Each time at another address, so that nothing is remembered. */
  private static void get(String address, String page, int run)
      throws IOException, InterruptedException {
    String other = page + (page.contains("?") ? "&" : "?") + "run=" + run;
    HttpRequest request = HttpRequest.newBuilder(URI.create(address).resolve(other)).build();
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertTrue(answer.statusCode() == 200, page);
  }
}
