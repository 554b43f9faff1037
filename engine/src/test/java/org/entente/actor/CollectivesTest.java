package org.entente.actor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.context.PlaceFinder;
import org.entente.model.Actor;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Mention;
import org.entente.nlp.Annotator;
import org.entente.nlp.Annotators;
import org.junit.jupiter.api.Test;

/** Who pairs, counterparts and plural pronouns are, each member of them. */
class CollectivesTest {
  private static final ActorFinder FINDER = Finders.ACTORS;
  private static final PlaceFinder PLACES = Finders.PLACES;
  private static final Annotator ANNOTATOR = Annotators.ONE;

  /** {@code -Dcollectives=open} prints the wrong ones that are not held out. */
  @Test
  void mostCollectivesAreTheirMembers() throws IOException {
    List<String> open = new ArrayList<>();
    int[] all = new int[2];
    int[] right = new int[2];
    for (Marks text : Marks.in("collectives.txt")) {
      AnnotatedArticle article = text.annotated(ANNOTATOR);
      List<Mention> mentions = FINDER.find(article, PLACES.find(article));
      int part = text.isHeldOut() ? 1 : 0;
      for (Marks.Mark mark : text.marks()) {
        String got = Marks.at(mark, mentions).map(CollectivesTest::who).orElse("/");
        boolean good = fits(mark.who(), got);
        all[part]++;
        right[part] += good ? 1 : 0;
        if (!good && part == 0) {
          open.add(text.number() + " " + mark.words() + "=" + mark.who() + " is " + got);
        }
      }
    }
    System.out.printf(
        "collectives: open %d of %d, held out %d of %d%n", right[0], all[0], right[1], all[1]);
    if ("open".equals(System.getProperty("collectives"))) {
      open.forEach(System.out::println);
    }
    assertTrue(right[0] >= 0.8 * all[0], String.join("\n", open));
    assertTrue(right[1] >= 0.55 * all[1], right[1] + " of " + all[1] + " held-out marks");
  }

  private static boolean fits(String wanted, String got) {
    return wanted.length() > 1 && wanted.endsWith("/")
        ? got.startsWith(wanted)
        : got.equals(wanted);
  }

  private static String who(Mention mention) {
    List<Actor> actors = mention.members().isEmpty() ? List.of(mention.actor()) : mention.members();
    return actors.stream()
        .map(a -> a.country() + "/" + a.sector())
        .sorted()
        .collect(Collectors.joining("+"));
  }
}
