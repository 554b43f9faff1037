package org.entente.actor;

import org.entente.knowledge.Row;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Token;

/**
 * How much more readily "he", "it" or "they" takes up a mention than the mention's place in the
 * text alone would make it: summands to the weights of {@link Cast}.
 */
final class Preferences {
  private static final double SUBJECT = 2.0;
  private static final double TARGET = 6.0;

  /** Whom the owned is joined to. */
  private static final double JOINED = 6;

  /** Whom the sentence names before what is done to him. */
  private static final double BESIDE = 3;

  private static final double TOLD = -4;
  private static final double HERE = 1;
  private static final double GENERIC = -1.5;
  private static final double GENDER = 1;

  /** Who says something, and was the last to say something. */
  private static final double VOICE = 2;

  /** Who says something of himself. */
  private static final double TELLER = 2;

  /** Who does what a clause that describes his object goes on about. */
  private static final double ABOVE = 2;

  /** Nobody arrests his own, or denies what he says himself. */
  private static final double HARMED = -5;

  /** Those who were held or shot, and of whom it is told why: "They had been protesting". */
  private static final double TAKEN = 4;

  /** Those who search, seize and question. */
  private static final double FORCE = 1.5;

  /** "They" of a state or body is rarer than of several. */
  private static final double SINGLE = -0.8;

  private static final double STATE = -3;

  private final Cast cast;
  private final Speakers speakers;
  private final Clauses clauses;
  private final Agreement agreement;
  private final Forces forces;

  Preferences(Cast cast, Speakers speakers, Clauses clauses, Agreement agreement, Forces forces) {
    this.forces = forces;
    this.cast = cast;
    this.speakers = speakers;
    this.clauses = clauses;
    this.agreement = agreement;
  }

  /** What a pronoun adds to the weight of a mention before it. */
  double of(Cast.Seen seen, Draft pronoun, Row row) {
    boolean several = row.get("number").equals("pl");
    double generic = isGeneric(seen) && !several ? GENERIC : 0;
    double single =
        !several || Agreement.isSeveral(seen)
            ? 0
            : seen.found().actor().kind() == Kind.STATE ? STATE : SINGLE;
    double gender =
        !row.get("gender").isEmpty() && row.get("gender").equals(seen.found().gender())
            ? GENDER
            : 0;
    double subject = clauses.isUnderstoodSubject(seen, pronoun) ? SUBJECT : 0;
    double target = clauses.isSpokenOf(seen, pronoun) ? TARGET : 0;
    double told = isAddressee(seen, pronoun) ? TOLD : 0;
    double here = several && seen.draft().sentence() == pronoun.sentence() ? HERE : 0;
    double voice = isVoice(seen, pronoun, row) ? VOICE : 0;
    double teller = clauses.isTeller(seen, pronoun) ? TELLER : 0;
    double above = clauses.isDoerAbove(seen, pronoun) ? ABOVE : 0;
    double harmed =
        clauses.isHarmed(seen, pronoun) || clauses.isAccuser(seen, pronoun) ? HARMED : 0;
    double joined = isJoined(seen, pronoun) ? JOINED : 0;
    double taken = forces.isTaken(seen, pronoun) ? TAKEN : 0;
    double force = forces.isForce(seen, pronoun) ? FORCE : 0;
    double beside = Agreement.isGendered(row) && isBeside(seen, pronoun) ? BESIDE : 0;
    return taken + force + above + harmed + beside + joined + teller + voice + here + told + generic
        + single + gender + subject + target;
  }

  /** "The militia and its rival": the one that the owned is joined to. */
  private static boolean isJoined(Cast.Seen seen, Draft pronoun) {
    Token owner = pronoun.noun();
    if (!owner.relation().equals("nmod:poss")) {
      return false;
    }
    Token owned = pronoun.sentence().token(owner.head());
    return seen.draft().sentence() == pronoun.sentence()
        && owned.plainRelation().equals("conj")
        && owned.head() == seen.head();
  }

  /** "The mayor, who phoned Lark, thanked him", "accused his deputy and sacked him". */
  private static boolean isBeside(Cast.Seen seen, Draft pronoun) {
    Token it = pronoun.noun();
    return seen.draft().sentence() == pronoun.sentence()
        && it.plainRelation().matches("i?obj|obl")
        && pronoun.sentence().token(seen.head()).plainRelation().matches("nsubj|i?obj|obl");
  }

  /** "An officer" is taken up less readily than somebody with a name, unlike "the army". */
  private static boolean isGeneric(Cast.Seen seen) {
    return seen.draft().form() == Mention.Form.NOMINAL
        && !(isBody(seen) && seen.found().actor().knownCountry().isPresent())
        && !seen.found().actor().id().startsWith("people:");
  }

  /** In what one tells reporters, "they" are others. */
  private boolean isAddressee(Cast.Seen seen, Draft pronoun) {
    Token token = seen.draft().sentence().token(seen.head());
    boolean told =
        token.plainRelation().matches("i?obj")
            && token.head() >= 0
            && seen.draft().sentence().token(token.head()).lemma().equals("tell");
    return told && speakers.of(pronoun).isPresent();
  }

  /**
   * "Roe says it is late. …, he said", "The UN said … It called on": who spoke last goes on, unless
   * others acted since.
   */
  private boolean isVoice(Cast.Seen seen, Draft pronoun, Row row) {
    int since = seen.draft().sentence().index();
    return (Agreement.isGendered(row) || isBody(seen))
        && since < pronoun.sentence().index()
        && clauses.speaks(pronoun)
        && clauses.speaks(seen.draft())
        && cast
            .before(
                pronoun,
                pronoun.sentence().index() - since - 1,
                s -> acts(s) || clauses.speaks(s.draft()) && !isSame(s, seen))
            .stream()
            .allMatch(s -> s.draft().sentence() == pronoun.sentence());
  }

  private static boolean isSame(Cast.Seen one, Cast.Seen other) {
    return one.found().actor().name().equals(other.found().actor().name());
  }

  private static boolean isBody(Cast.Seen seen) {
    return seen.found().actor().kind() == Kind.ORGANISATION;
  }

  private boolean acts(Cast.Seen seen) {
    return seen.found().actor().kind() == Kind.PERSON
        && seen.draft().sentence().token(seen.head()).plainRelation().equals("nsubj")
        && !agreement.isSpeaking(seen);
  }
}
