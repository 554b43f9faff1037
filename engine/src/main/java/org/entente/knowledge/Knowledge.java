package org.entente.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The tables of the program, with a user's own laid over them. */
public final class Knowledge {
  private final Optional<Path> own;
  private final Map<String, Table> tables = new ConcurrentHashMap<>();

  private Knowledge(Optional<Path> own) {
    this.own = own;
  }

  /** The tables that ship with the program. */
  public static Knowledge shipped() {
    return new Knowledge(Optional.empty());
  }

  /** The shipped tables with those of a folder laid over them, row by row. */
  public static Knowledge with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new KnowledgeException(folder + ": no such folder; --knowledge takes a folder of TSVs");
    }
    return new Knowledge(Optional.of(folder));
  }

  /** A table by its name, such as {@code states}. */
  public Table table(String name) {
    return tables.computeIfAbsent(name, this::read);
  }

  private Table read(String name) {
    Table table = new Table(name);
    String file = name + ".tsv";
    try (InputStream shipped = Knowledge.class.getResourceAsStream(file)) {
      if (shipped == null) {
        throw new KnowledgeException(file + ": no such table");
      }
      table.read(utf8(shipped), file, false);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    own.map(o -> o.resolve(file)).filter(Files::exists).ifPresent(p -> overlay(table, p));
    return table;
  }

  private static void overlay(Table table, Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      table.read(utf8(in), path.toString(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": cannot be read", e);
    }
  }

  private static BufferedReader utf8(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
