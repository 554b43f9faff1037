package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The database's native library, 57 MB that the driver unpacks into the folder for temporary files
 * and removes when the process ends. A process that is killed would leave it there, so it is
 * removed once it is loaded, where the system allows that.
 */
final class NativeLibrary {
  private static final Path MAPS = Path.of("/proc/self/maps");
  private static final String NAME = "/libduckdb_java";

  private static boolean removed;

  private NativeLibrary() {}

  /** Removes the file of the library that this process has loaded. */
  static synchronized void removeFile() {
    if (removed || !Files.isReadable(MAPS)) {
      return;
    }
    removed = true;
    try (Stream<String> lines = Files.lines(MAPS)) {
      Optional<Path> file =
          lines
              .filter(l -> l.contains(NAME) && l.indexOf('/') >= 0)
              .map(l -> Path.of(l.substring(l.indexOf('/'))))
              .findFirst();
      if (file.isPresent()) {
        Files.deleteIfExists(file.get());
      }
    } catch (IOException e) {
      // It stays until the process ends, as the driver has it.
    }
  }
}
