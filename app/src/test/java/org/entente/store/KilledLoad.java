package org.entente.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that loads synthetic articles and says which are stored, until it is killed. */
final class KilledLoad {
  /** Articles of a load that is let run to its end. */
  static final int ARTICLES = 400;

  static final int EVENTS = 8;

  private KilledLoad() {}

  /**
   * Loads.
   *
   * @param arguments the store's file, the version that codes, and how many bytes a file may have,
   *     or nothing
   */
  public static void main(String[] arguments) throws Exception {
    try (Store store = Store.write(Path.of(arguments[0]))) {
      if (arguments.length > 2) {
        limit(arguments[2]);
      }
      Loader loader = Loader.into(store, new Version(arguments[1], ""));
      for (int i = 0; i < ARTICLES; i++) {
        var coding = SyntheticNews.article(i, EVENTS);
        if (!loader.holds(coding.article().article())) {
          loader.put(coding);
        }
        System.out.println(coding.article().article().id());
      }
    }
  }

  /** From now on the system refuses to write more into a file, as a full disk would. */
  private static void limit(String bytes) throws Exception {
    String self = String.valueOf(ProcessHandle.current().pid());
    new ProcessBuilder("prlimit", "--fsize=" + bytes, "--pid", self).start().waitFor();
  }

  /** A process that loads; its temporary files lie beside the store and go with it. */
  static ProcessBuilder process(Path db, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + db.toAbsolutePath().getParent(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledLoad.class.getName(),
                db.toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command);
  }
}
