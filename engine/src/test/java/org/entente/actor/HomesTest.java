package org.entente.actor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.context.PlaceFinder;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Mention;
import org.entente.nlp.Annotator;
import org.entente.nlp.Annotators;
import org.junit.jupiter.api.Test;

/** Which state bare agents ("the army", "protesters") belong to, in texts of several states. */
class HomesTest {
  private static final ActorFinder FINDER = Finders.ACTORS;
  private static final PlaceFinder PLACES = Finders.PLACES;
  private static final Annotator ANNOTATOR = Annotators.ONE;

  /** Right and wrong marks. {@code -Dhomes=open} prints the wrong ones that are not held out. */
  private static final class Score {
    int marks;
    int countries;
    int both;
    final List<String> wrong = new ArrayList<>();

    void add(Marks text, Marks.Mark mark, List<Mention> mentions) {
      String got =
          Marks.at(mark, mentions)
              .map(m -> m.actor().country() + "/" + m.actor().sector())
              .orElse("none/none");
      boolean country = before(got).equals(before(mark.who()));
      boolean sector = mark.who().endsWith("/") || got.endsWith(mark.who().substring(3));
      marks++;
      countries += country ? 1 : 0;
      both += country && sector ? 1 : 0;
      if (!country || !sector) {
        wrong.add(text.number() + " " + mark.words() + "=" + mark.who() + " is " + got);
      }
    }

    private static String before(String who) {
      return who.substring(0, who.indexOf('/'));
    }

    double country() {
      return (double) countries / marks;
    }
  }

  @Test
  void mostBareAgentsBelongToTheStateThatIsMeant() throws IOException {
    Score open = new Score();
    Score held = new Score();
    for (Marks text : Marks.in("homes.txt")) {
      AnnotatedArticle article = text.annotated(ANNOTATOR);
      List<Mention> mentions = FINDER.find(article, PLACES.find(article));
      text.marks().forEach(m -> (text.isHeldOut() ? held : open).add(text, m, mentions));
    }
    print("open", open);
    print("held out", held);
    if ("open".equals(System.getProperty("homes"))) {
      open.wrong.forEach(System.out::println);
    }
    assertTrue(open.country() >= 0.5, String.join("\n", open.wrong));
    assertTrue(held.country() >= 0.5, "country of held-out marks: " + held.country());
  }

  private static void print(String name, Score score) {
    System.out.printf(
        "homes %s: country %d of %d, and sector %d%n",
        name, score.countries, score.marks, score.both);
  }
}
