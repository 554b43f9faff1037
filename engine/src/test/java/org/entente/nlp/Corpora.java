package org.entente.nlp;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Texts to compare readers on: some of this project's own, and large corpora where they lie. */
final class Corpora {
  private static final Path FOLDER = Path.of("../../shared/corpus");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final NameTagger NAMES = NameTagger.load();

  /** The project's own sentences. */
  static final String OWN =
      "GENEVA (AP) -- The foreign minister of France, Jean-Luc Moreau, who had met rebels in Geneva,"
          + " said on Monday that talks would resume. \"We will not sign,\" the rebels' spokesman"
          + " replied. Police arrested forty protesters outside parliament and closed two roads. Will"
          + " the council lift its sanctions before the vote? Turkey and Greece, both members, have"
          + " agreed to withdraw their ships, although neither has said when.\n\n"
          + "In Ankara-based talks, the U.N. Security Council's envoy Maria Lopez-Garcia told"
          + " Reuters that Moreau's visit cost $1.5 million. Moreau, 57, did not comment; Lopez-Garcia"
          + " labelled the programme a colour-blind honour.\n\n"
          + "CENTRAL BANK OF PERU RAISES RATES 0.25 PCT\n\n"
          + "We didn't think they'd go; it's \u2018over\u2019, isn't it? He was shot dead. 1234-56.";

  private Corpora() {}

  static boolean arePresent() {
    return Files.isDirectory(FOLDER);
  }

  /** Texts of each corpus, every {@code step}th. */
  static Stream<String> texts(int step) {
    return Stream.of("politics-2016.jsonl", "newswire-1987.jsonl")
        .flatMap(corpus -> texts(FOLDER.resolve(corpus), step));
  }

  private static Stream<String> texts(Path corpus, int step) {
    try {
      List<String> lines = Files.readAllLines(corpus);
      return Stream.iterate(0, i -> i < lines.size(), i -> i + step)
          .map(i -> Readable.text(text(lines.get(i)), NAMES::isUsuallySmall));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String line) {
    try {
      return JSON.readTree(line).get("text").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
