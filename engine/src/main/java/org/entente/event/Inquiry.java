package org.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Asks the learnt opinion of two of a sentence: what the one does to the other, and how sure. */
final class Inquiry {
  /** How likely a type must be, that nothing is done being one of the possibilities. */
  private static final double SURE = 0.5;

  /** The same of what somebody says of another. */
  private static final double TOLD = 0.52;

  /** The same where the tables know of somebody else who does it. */
  static final double SURER = 0.85;

  /** Below this nothing is told of it even where it is asked why there is no event. */
  private static final double DREAMT = 0.25;

  /** What a point of the tables' candidates is worth; more than where a deed is given. */
  private static final double POINT = 0.5;

  /** More often a matter than a party. */
  private static final String THING = "it";

  /** What an official who says it of his state says it will do. */
  private static final Set<EventType> OWN =
      Set.of(EventType.AGREE, EventType.CONCEDE, EventType.REJECT, EventType.THREATEN);

  private static final Set<String> OBJECTS = Set.of("us", "me", "him", "them");

  /** Deeds done by saying them. */
  static final Set<EventType> WORDS =
      Set.of(
          EventType.AGREE,
          EventType.CONCEDE,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  /** What those who are named together do with each other. */
  private static final Set<EventType> JOINT =
      Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE);

  /** What is done for somebody, against another at times. */
  private static final Set<EventType> FRIENDLY =
      Set.of(EventType.SUPPORT, EventType.AID, EventType.REQUEST, EventType.AGREE);

  /** What two do together, somewhere. */
  static final Set<EventType> MUTUAL =
      Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE, EventType.SUPPORT);

  private final Sentence sentence;
  private final Voices voices;
  private final Ties ties;
  private final Candidates candidates;
  private final SecondOpinion.Row row;
  private final Omissions omissions;

  Inquiry(
      Sentence sentence,
      Voices voices,
      Ties ties,
      Candidates candidates,
      SecondOpinion.Row row,
      Omissions omissions) {
    this.sentence = sentence;
    this.voices = voices;
    this.ties = ties;
    this.candidates = candidates;
    this.row = row;
    this.omissions = omissions;
  }

  /** Whether one can undergo what the other does, as they stand in the sentence. */
  boolean mayUndergo(Mention actor, Mention recipient) {
    return ties.apart(actor, recipient)
        && !voices.says(recipient, actor)
        && !voices.isTold(recipient, actor);
  }

  /** Whether one says a deed of which he is no part himself. */
  boolean onlySays(Finding finding) {
    return !WORDS.contains(finding.type()) && speaks(finding);
  }

  /** Whether the one only says what the other does, in a statement of his. */
  boolean speaks(Finding finding) {
    return voices.onlySays(finding.actor().get(0), finding.recipient().get(0));
  }

  /** That one does something to another, where it is likely enough as the two stand. */
  Optional<Finding> finding(Mention actor, Mention recipient) {
    return finding(actor, recipient, Optional.empty(), sure(actor, recipient));
  }

  /**
   * That one does something to another, where it is at least so likely.
   *
   * @param known of which type it is; the likeliest if empty
   */
  Optional<Finding> finding(
      Mention actor, Mention recipient, Optional<EventType> known, double least) {
    SecondOpinion.Opinion opinion = row.on(actor.span(), recipient.span());
    double something = 1 - opinion.nothing();
    if (something < (omissions.asked() ? DREAMT : least) || opinion.types().isEmpty()) {
      return Optional.empty();
    }
    Map<EventType, Double> weighed =
        Candidates.weighed(
            Candidates.best(candidates.of(actor.span(), recipient.span())), opinion, POINT);
    EventType type = known.orElseGet(() -> Candidates.likeliest(weighed));
    double likely = weighed.get(type) * something;
    boolean venue = type == EventType.CONSULT && (ties.hosts(recipient) || ties.hosts(actor));
    boolean side = !JOINT.contains(type) && ties.beside(actor, recipient);
    boolean own = type == EventType.MOBILIZE && forces(recipient);
    boolean dumb =
        WORDS.contains(type) && isObject(actor)
            || OWN.contains(type) && voices.says(actor, recipient) && serves(actor, recipient)
            || WORDS.contains(type)
                && type != EventType.REQUEST
                && voices.wonders(actor, recipient);
    boolean apart =
        FRIENDLY.contains(type) && isAgainst(recipient)
            || type == EventType.ACCUSE && candidates.isVictim(sentence.token(recipient.head()));
    if (venue || side || own || dumb || apart) {
      return Optional.empty();
    }
    Finding finding =
        new Finding(
            List.of(actor),
            List.of(recipient),
            type,
            opinion.modes().getOrDefault(type, ""),
            likely,
            opinion.told(),
            saying(type, actor, recipient),
            false);
    if (likely < least) {
      omissions.unsure(finding);
      return Optional.empty();
    }
    return Optional.of(finding);
  }

  /** "Backed Chad against Peru": Peru has no help of it. */
  private boolean isAgainst(Mention recipient) {
    return sentence.children(sentence.token(recipient.head()), "case").stream()
        .anyMatch(c -> c.text().equalsIgnoreCase("against"));
  }

  /** "They have cheated us": we are not who says so. */
  private boolean isObject(Mention mention) {
    Token word = sentence.token(mention.head());
    return OBJECTS.contains(mention.text().toLowerCase(Locale.ROOT))
        && word.plainRelation().matches("obj|iobj|obl")
        && sentence.children(word, "case").stream().noneMatch(c -> c.text().equals("by"))
        && sentence.child(sentence.token(word.head()), "xcomp").isEmpty();
  }

  /**
   * "A spokesman said Moscow would answer": what an official says of his state is not said to it.
   */
  private static boolean serves(Mention official, Mention state) {
    return official.actor().kind() == Kind.PERSON && Ties.serves(official, state);
  }

  /** "Sent two battalions": they are what is moved. */
  private static boolean forces(Mention mention) {
    return mention.form() == Mention.Form.NOMINAL && mention.actor().sector().equals("MIL");
  }

  /** How sure the opinion must be of a pair. */
  private double sure(Mention actor, Mention recipient) {
    if (actor.text().equalsIgnoreCase(THING)
        || recipient.text().equalsIgnoreCase(THING)
        || Ties.oneSide(actor, recipient)) {
      return SURER;
    }
    return voices.says(actor, recipient) ? TOLD : SURE;
  }

  /**
   * The word that most likely says what is done: in deeds of words where the ways up from the two
   * meet, in others the verb nearest above who undergoes it.
   */
  private Token saying(EventType type, Mention actor, Mention recipient) {
    Token source = sentence.token(actor.head());
    Token at = sentence.token(recipient.head());
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      boolean own = within(recipient, at) || within(actor, at);
      boolean near = at.isVerb() && !WORDS.contains(type);
      if (!own && (near || sentence.dominates(at, source))) {
        return at;
      }
      at = sentence.token(at.head());
    }
    return at;
  }

  private static boolean within(Mention mention, Token token) {
    return mention.first() <= token.index() && token.index() <= mention.last();
  }
}
