package org.entente.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder of a run's output, on any file system Hadoop knows.
 *
 * <pre>
 * articles/run=1/slice=0/…       the articles let in, by the run that did and in slices
 * events/published=…/slice=1-0/… events; statements and quarantine likewise
 * clusters/…                     which event belongs to which cluster
 * _done/1-0                      the slices whose events are all there
 * </pre>
 */
record Output(String folder) implements Serializable {

  /** The articles that a run let in. */
  String articles(int run) {
    return folder + "/articles/run=" + run;
  }

  /** One of the tables. */
  String table(String name) {
    return folder + "/" + name;
  }

  /** The runs whose articles are all there, in order. */
  List<Integer> runs(Configuration configuration) {
    return names(configuration, "articles")
        .filter(n -> exists(configuration, "articles/" + n + "/_SUCCESS"))
        .map(n -> Integer.parseInt(n.substring("run=".length())))
        .sorted()
        .toList();
  }

  /** The slices of all runs that are not done, as {@code RUN-SLICE}. */
  List<String> open(Configuration configuration) {
    List<String> open = new ArrayList<>();
    for (int run : runs(configuration)) {
      slices(configuration, run).stream()
          .map(n -> run + "-" + n)
          .filter(n -> !exists(configuration, "_done/" + n))
          .forEach(open::add);
    }
    return open;
  }

  /** The numbers of a run's slices. */
  List<Integer> slices(Configuration configuration, int run) {
    return names(configuration, "articles/run=" + run)
        .filter(n -> n.startsWith("slice="))
        .map(n -> Integer.parseInt(n.substring("slice=".length())))
        .sorted()
        .toList();
  }

  /** Notes that a slice is done. */
  void done(Configuration configuration, String slice) {
    try {
      Path path = new Path(folder, "_done/" + slice);
      path.getFileSystem(configuration).create(path, true).close();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be written", e);
    }
  }

  /** Whether something of the output is there. */
  boolean exists(Configuration configuration, String name) {
    try {
      Path path = new Path(folder, name);
      return path.getFileSystem(configuration).exists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be read", e);
    }
  }

  private Stream<String> names(Configuration configuration, String name) {
    try {
      Path path = new Path(folder, name);
      FileSystem files = path.getFileSystem(configuration);
      return files.exists(path)
          ? Stream.of(files.listStatus(path)).map(FileStatus::getPath).map(Path::getName)
          : Stream.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be read", e);
    }
  }
}
