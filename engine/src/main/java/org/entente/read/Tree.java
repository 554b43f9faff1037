package org.entente.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files under the paths the user gave: paths in the order given, folders in the order of names,
 * depth first. A file named by the user is always read; in folders only those of a known extension
 * are; hidden files, linked folders and read-me files are passed over.
 */
final class Tree {
  static final String STANDARD = "-";

  private final Deque<Entry> open = new ArrayDeque<>();
  private String at = "";
  private int skipped;

  /** A path, and whether the user named it. */
  record Entry(String path, boolean named) {}

  Tree(List<String> paths) {
    paths.forEach(p -> open.addLast(new Entry(p, true)));
  }

  /** How many files of folders were passed over so far. */
  int skipped() {
    return skipped;
  }

  /** The path looked at last. */
  String at() {
    return at;
  }

  /** The next file, {@value #STANDARD} for standard input; a missing path is given as it is. */
  Optional<String> next() throws Refused {
    while (!open.isEmpty()) {
      Entry entry = open.removeFirst();
      at = entry.path();
      if (isFolder(entry)) {
        children(Path.of(entry.path())).forEach(open::addFirst);
      } else if (wanted(entry)) {
        return Optional.of(entry.path());
      } else {
        skipped++;
      }
    }
    return Optional.empty();
  }

  private static boolean isFolder(Entry entry) {
    return !entry.path().equals(STANDARD)
        && (entry.named()
            ? Files.isDirectory(Path.of(entry.path()))
            : Files.isDirectory(Path.of(entry.path()), LinkOption.NOFOLLOW_LINKS));
  }

  private static boolean wanted(Entry entry) {
    return entry.named()
        || Files.isRegularFile(Path.of(entry.path()))
            && !isReadme(entry)
            && Format.ofName(entry.path()).isPresent();
  }

  private static boolean isReadme(Entry entry) {
    return Path.of(entry.path()).getFileName().toString().matches("(?i)readme(\\..*)?");
  }

  /** Last name first, as they are to be put before all that is open. */
  private static List<Entry> children(Path folder) throws Refused {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .sorted((a, b) -> b.getFileName().toString().compareTo(a.getFileName().toString()))
          .map(f -> new Entry(f.toString(), false))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new Refused("", "is a folder that cannot be listed", "see who may read it");
    }
  }
}
