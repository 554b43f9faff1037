package org.entente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users meet on real machines: each is told with the way out, and the store is unharmed. */
class TroubleTest {
  @TempDir Path folder;
  private Path db;

  @BeforeEach
  void name() {
    db = folder.resolve("news.db");
  }

  @Test
  void theSecondWriterIsToldWhoTheFirstIs() throws Exception {
    try (Store first = Store.write(db)) {
      Ended second = load();
      assertEquals(1, second.code());
      String told = "in use by another process (PID " + ProcessHandle.current().pid() + ")";
      assertTrue(second.err().contains(told), second.err());
      Loader.into(first, new Version("1", "")).put(SyntheticNews.article(0, 2));
    }
    assertEquals(1, articles());
  }

  @Test
  void whoeverAsksWhileItIsWrittenIsTold() throws Exception {
    try (Store first = Store.write(db)) {
      assertEquals(0, first.ask("SELECT count(*) FROM articles").whole(), "the writer may ask");
      assertTrue(load().err().contains("wait until it ends"));
    }
  }

  @Test
  void aFullDiskKeepsWhatWasStoredBefore() throws Exception {
    Ended full = load("4000000");
    assertEquals(1, full.code(), full.err());
    assertTrue(full.err().contains("the disk is full"), full.err());
    long said = full.out().lines().count();
    assertTrue(said > 0 && said < KilledLoad.ARTICLES, said + " were stored before");
    assertTrue(articles() >= said, "what was said to be stored is there");
    assertEquals(0, load().code(), "there is room again");
    assertEquals(KilledLoad.ARTICLES, articles());
  }

  @Test
  void aFolderThatMayNotBeWrittenIsTold() throws Exception {
    // Even the superuser cannot write there.
    Path device = Path.of("/proc/sys/kernel");
    assumeTrue(Files.isDirectory(device));
    StoreException failure =
        assertThrows(StoreException.class, () -> Store.write(device.resolve("news.db")));
    assertTrue(failure.getMessage().startsWith(device.resolve("news.db") + ": "));
  }

  @Test
  void aDamagedStoreIsTold() throws Exception {
    assertEquals(0, load().code());
    try (FileChannel file = FileChannel.open(db, StandardOpenOption.WRITE)) {
      for (long at = 4096; at < file.size(); at += 4096) {
        file.write(ByteBuffer.wrap(new byte[64]), at);
      }
    }
    StoreException failure = assertThrows(StoreException.class, this::everything);
    assertTrue(failure.getMessage().contains("damaged"), failure.getMessage());
  }

  private void everything() {
    try (Store store = Store.read(db)) {
      store.ask("SELECT * FROM articles");
      store.ask("SELECT * FROM events");
    }
  }

  private long articles() {
    try (Store store = Store.read(db)) {
      return store.ask("SELECT count(*) FROM articles").whole();
    }
  }

  /** A process that has ended. */
  private record Ended(int code, String out, String err) {}

  private Ended load(String... limit) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    String[] more = limit.length == 0 ? new String[] {"v"} : new String[] {"v", limit[0]};
    int code =
        KilledLoad.process(db, more)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Ended(code, Files.readString(out), Files.readString(err));
  }
}
