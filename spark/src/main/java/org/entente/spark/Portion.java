package org.entente.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What one task reads: a file, or the lines of a long JSON Lines file that begin between two bytes.
 * Packed files, web archives and the rest cannot be entered in the middle and are read whole.
 *
 * @param number its place in the order of the input
 * @param path address of the file
 * @param start first byte
 * @param end last byte, exclusive
 */
record Portion(long number, String path, long start, long end) implements Serializable {
  /** Bytes. */
  static final long LONGEST = 64L << 20;

  /** The portions of all files under some paths: paths as given, folders by name, depth first. */
  static List<Portion> under(Configuration configuration, List<String> paths, long longest)
      throws IOException {
    List<Portion> portions = new ArrayList<>();
    for (FileStatus file : files(configuration, paths)) {
      String name = file.getPath().toString();
      boolean lines = name.toLowerCase(Locale.ROOT).matches(".*\\.(jsonl|ndjson)");
      long step = lines ? longest : Long.MAX_VALUE / 2;
      for (long at = 0; at == 0 || at < file.getLen(); at += step) {
        portions.add(new Portion(portions.size(), name, at, Math.min(file.getLen(), at + step)));
      }
    }
    return portions;
  }

  /** The files under paths that are not Parquet. */
  private static List<FileStatus> files(Configuration configuration, List<String> paths)
      throws IOException {
    List<FileStatus> files = new ArrayList<>();
    for (String path : paths) {
      Path root = new Path(path);
      FileSystem system = root.getFileSystem(configuration);
      walk(system, system.getFileStatus(root), files);
    }
    return files;
  }

  private static void walk(FileSystem system, FileStatus at, List<FileStatus> files)
      throws IOException {
    if (!at.isDirectory()) {
      files.add(at);
      return;
    }
    FileStatus[] children = system.listStatus(at.getPath());
    Arrays.sort(children, Comparator.comparing(c -> c.getPath().getName()));
    for (FileStatus child : children) {
      if (!child.getPath().getName().matches("[._].*")) {
        walk(system, child, files);
      }
    }
  }

  /** Where it lies, for messages: its file, and its first byte where it is not the file's first. */
  String name() {
    return start == 0 ? path : "from byte " + start + " of " + path;
  }

  /** Its bytes: from the first line that begins in it to the end of the last that does. */
  InputStream open(Configuration configuration) throws IOException {
    Path file = new Path(path);
    FSDataInputStream bytes = file.getFileSystem(configuration).open(file);
    if (start > 0) {
      // The line that holds the byte before belongs to the portion before.
      bytes.seek(start - 1);
      long skipped = start - 1;
      for (int b = bytes.read(); b >= 0 && b != '\n'; b = bytes.read()) {
        skipped++;
      }
      return new Lines(bytes, skipped + 1, end);
    }
    return new Lines(bytes, 0, end);
  }

  /** Ends behind the first line's end at or after a byte. */
  private static final class Lines extends FilterInputStream {
    private final long end;
    private long at;
    private boolean ended;

    Lines(InputStream in, long at, long end) {
      super(in);
      this.at = at;
      this.end = end;
      this.ended = at >= end;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      if (ended) {
        return -1;
      }
      int most = at < end - 1 ? (int) Math.min(length, end - 1 - at) : 1;
      int read = super.read(to, from, most);
      at += Math.max(0, read);
      ended = read < 0 || at >= end && to[from + read - 1] == '\n';
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
