package org.entente.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The tables of the program, with a user's own laid over them. */
public final class Knowledge {
  private final Optional<Path> own;
  private final Map<String, Table> tables = new ConcurrentHashMap<>();
  private final List<Dictionary> dictionaries = new ArrayList<>();

  private Knowledge(Optional<Path> own) {
    this.own = own;
  }

  /** The tables that ship with the program. */
  public static Knowledge shipped() {
    return new Knowledge(Optional.empty());
  }

  /**
   * The shipped tables with those of a folder laid over them, row by row. Files {@code *.txt},
   * {@code *.actors} and {@code *.agents} of the folder are read as dictionaries of PETRARCH or
   * TABARI; what cannot be read in them is in {@link #complaints()}. Where {@link OwnTables} wrote
   * one, its {@code dictionary.tsv} is read too.
   */
  public static Knowledge with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new KnowledgeException(folder + ": no such folder; --knowledge takes a folder of TSVs");
    }
    Knowledge knowledge = new Knowledge(Optional.of(folder));
    knowledge.dictionaries(folder);
    return knowledge;
  }

  /** The lines of the user's dictionaries that could not be read, each with file and number. */
  public List<String> complaints() {
    return dictionaries.stream().flatMap(d -> d.complaints().stream()).toList();
  }

  /** The actors of the user's dictionaries; they win over shipped rows of the same name. */
  public List<Row> dictionary() {
    Table written = new Table(OwnTables.ACTORS);
    own.map(o -> o.resolve(OwnTables.ACTORS + ".tsv"))
        .filter(Files::exists)
        .ifPresent(p -> overlay(written, p));
    return Stream.concat(
            dictionaries.stream().flatMap(d -> d.actors().stream()), written.rows().stream())
        .toList();
  }

  private void dictionaries(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Knowledge::isDictionary).sorted().toList()) {
        dictionaries.add(Dictionary.read(lenient(file), file.toString(), table("cameocodes")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": cannot be read", e);
    }
  }

  private static boolean isDictionary(Path file) {
    return file.getFileName().toString().matches(".*\\.(txt|actors|agents)");
  }

  /** Old dictionaries are not always UTF-8; whatever the bytes, lines must not stop the reading. */
  static BufferedReader lenient(Path file) throws IOException {
    return new BufferedReader(
        new StringReader(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
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
    if (name.equals("agents")) {
      dictionaries.forEach(d -> table.append(d.agents()));
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
