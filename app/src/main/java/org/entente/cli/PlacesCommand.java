package org.entente.cli;

import java.io.IOException;
import org.entente.engine.Coding;
import org.entente.json.JsonLine;
import org.entente.json.Shapes;
import org.entente.model.Place;
import picocli.CommandLine.Command;

/** {@code places PATH…}: articles in, places out as JSON Lines. */
@Command(
    name = "places",
    mixinStandardHelpOptions = true,
    description = "Finds place names and the points they stand for.",
    footer = {"", "Example:", "  entente places news.jsonl > places.jsonl"})
final class PlacesCommand extends LinesCommand {
  @Override
  boolean needsOpinion() {
    return false;
  }

  @Override
  void write(Coding coding, Destination to) throws IOException {
    for (Place place : coding.places()) {
      to.line(JsonLine.write(Shapes.place(place, coding.article().article())));
    }
  }
}
