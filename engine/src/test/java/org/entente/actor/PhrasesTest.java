package org.entente.actor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.model.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Phrases with dates, written down before the program answered them. Every third is held out: it is
 * scored, and never printed nor read. {@code -Dphrases=open} prints the wrong answers of the
 * others.
 */
class PhrasesTest {
  private static final ActorFinder FINDER = Finders.ACTORS;
  private static final List<Asked> ASKED = asked();

  private record Asked(String phrase, LocalDate on, String country, String sector) {

    Actor answer() {
      return FINDER.candidates(phrase, Optional.of(on)).stream()
          .map(d -> d.value())
          .findFirst()
          .orElse(Actor.unknown(phrase));
    }

    boolean isCountry() {
      return isOneOf(answer().country(), country);
    }

    boolean isBoth() {
      return isCountry() && isOneOf(answer().sector(), sector);
    }

    private static boolean isOneOf(String answer, String right) {
      return List.of(right.split("\\|")).contains(answer.isEmpty() ? "-" : answer);
    }
  }

  @ParameterizedTest
  @CsvSource({"open", "held out"})
  void countriesAndSectorsAreRight(String part) {
    List<Asked> asked = part(part);
    double country = (double) asked.stream().filter(Asked::isCountry).count() / asked.size();
    double both = (double) asked.stream().filter(Asked::isBoth).count() / asked.size();
    System.out.printf("%s: %d, country %.3f, both %.3f%n", part, asked.size(), country, both);
    if (part.equals(System.getProperty("phrases"))) {
      asked.stream()
          .filter(a -> !a.isBoth())
          .forEach(a -> System.out.println(a + " " + a.answer()));
    }
    assertTrue(country >= 0.97, part + ": country " + country);
    assertTrue(both >= 0.93, part + ": country and sector " + both);
  }

  private static List<Asked> part(String part) {
    int last = part.equals("held out") ? 1 : 3;
    return IntStream.rangeClosed(1, ASKED.size())
        .filter(i -> last == 1 ? i % 3 == 0 : i % 3 != 0)
        .mapToObj(i -> ASKED.get(i - 1))
        .toList();
  }

  private static List<Asked> asked() {
    List<Asked> asked = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PhrasesTest.class.getResourceAsStream("phrases.tsv"), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(l -> !l.startsWith("#"))
          .skip(1)
          .map(PhrasesTest::row)
          .forEach(asked::add);
      return asked;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("phrases.tsv", e);
    }
  }

  private static Asked row(String line) {
    String[] cells = line.split("\t");
    return new Asked(cells[0], LocalDate.parse(cells[1]), cells[2], cells[3]);
  }
}
