package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.engine.Engine;
import org.entente.store.Version;

/**
 * Which version of the coder this is: the program's number with a hash of the engine's classes, and
 * a hash of the tables. Two builds of the same sources are the same version.
 */
final class Edition {
  private static final int DIGEST = 4;

  private Edition() {}

  /** This program with the user's own tables, where a folder of them is given. */
  static Version with(Optional<Path> knowledge) {
    try {
      Path engine =
          Path.of(Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(engine) ? version(engine, knowledge) : inJar(engine, knowledge);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Version inJar(Path jar, Optional<Path> knowledge) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      return version(inside.getPath("/"), knowledge);
    }
  }

  private static Version version(Path engine, Optional<Path> knowledge) throws IOException {
    MessageDigest program = sha256();
    add(program, engine, name -> name.endsWith(".class"));
    MessageDigest tables = sha256();
    add(tables, engine, Edition::isTable);
    if (knowledge.isPresent()) {
      add(tables, knowledge.get(), Edition::isTable);
    }
    return new Version(Engine.VERSION + "+" + hex(program), hex(tables));
  }

  private static boolean isTable(String name) {
    return name.endsWith(".tsv") || name.endsWith(".tsv.gz");
  }

  private static void add(MessageDigest digest, Path root, Predicate<String> which)
      throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(f -> which.test(f.toString())).sorted().toList();
    }
    for (Path file : files) {
      digest.update(root.relativize(file).toString().getBytes());
      digest.update(Files.readAllBytes(file));
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, DIGEST);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
