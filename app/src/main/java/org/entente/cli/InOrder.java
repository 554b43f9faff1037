package org.entente.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many items at once and hands the results on in the order of the items. Only a few items
 * a worker are in memory at a time, so input of any length streams through.
 */
final class InOrder {
  private static final int AHEAD = 4;

  private InOrder() {}

  /** Takes a result; called on the caller's thread. */
  interface Taker<R> {
    void take(R result) throws IOException;
  }

  static <T, R> void each(Iterator<T> items, int jobs, Function<T, R> work, Taker<R> taker)
      throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs, InOrder::thread);
    try {
      Queue<Future<R>> waiting = new ArrayDeque<>();
      while (items.hasNext()) {
        T item = items.next();
        waiting.add(workers.submit(() -> work.apply(item)));
        if (waiting.size() == jobs * AHEAD) {
          taker.take(result(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        taker.take(result(waiting.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "coder");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
