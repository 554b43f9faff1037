package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * The pairs of actors of a sentence between which the tables foresee nothing, but of which the
 * learnt opinion is sure enough that the one does something to the other. An event of the tables
 * that knows its actor but not to whom it is done is completed so; what else is found stands as an
 * event of its own.
 */
final class Unforeseen {
  /** The row that stands for the opinion in reasons. */
  static final String ROW = "model:second opinion";

  /** How likely a type must be, that nothing is done being one of the possibilities. */
  private static final double SURE = 0.5;

  /** The same of what somebody says of another. */
  private static final double TOLD = 0.6;

  /** The same where the tables know of somebody else who does it. */
  private static final double SURER = 0.85;

  /** More actors than this in a sentence are a list. */
  private static final int MOST = 14;

  private static final Set<EventType> MUTUAL =
      Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE, EventType.SUPPORT);

  /** Relations within a phrase. */
  private static final Set<String> NOMINAL = Set.of("nmod", "compound", "amod", "appos", "flat");

  /** Deeds of words. */
  private static final Set<EventType> WORDS =
      Set.of(
          EventType.AGREE,
          EventType.CONCEDE,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  /**
   * What actors do to others by the opinion.
   *
   * @param likely the least of the pairs' probabilities
   * @param opinion what is held of that pair
   * @param at the word that most likely says so
   */
  record Finding(
      List<Mention> actor,
      List<Mention> recipient,
      EventType type,
      String mode,
      double likely,
      String opinion,
      Token at,
      boolean mutual) {

    Proposition proposition(Sentence sentence) {
      return new Proposition(
          at,
          List.of(at),
          type,
          mode,
          actor.stream().map(m -> sentence.token(m.head())).toList(),
          recipient.stream().map(m -> sentence.token(m.head())).toList(),
          mutual,
          Status.REPORTED,
          false,
          false,
          List.of(ROW),
          Optional.empty());
    }

    private Finding with(Finding other, boolean mutual) {
      return new Finding(
          union(actor, other.actor),
          union(recipient, other.recipient),
          type,
          mode,
          Math.min(likely, other.likely),
          likely < other.likely ? opinion : other.opinion,
          at,
          mutual);
    }
  }

  private static List<Mention> union(List<Mention> a, List<Mention> b) {
    return Stream.concat(a.stream(), b.stream()).distinct().toList();
  }

  private final Sentence sentence;
  private final List<Mention> mentions;
  private final List<Mention> parties;
  private final Voices voices;
  private final Candidates candidates;

  Unforeseen(Sentence sentence, List<Mention> mentions, Voices voices, Candidates candidates) {
    this.candidates = candidates;
    this.sentence = sentence;
    this.mentions = mentions;
    this.voices = voices;
    this.parties = mentions.stream().filter(m -> candidate(m, mentions)).toList();
  }

  /** Whether there are two to ask about. */
  boolean possible() {
    return parties.size() >= 2 && parties.size() <= MOST;
  }

  /** Adds to a sentence's drafts what the opinion finds beside them. */
  void add(
      List<Draft> drafts, SecondOpinion.Row row, Function<Proposition, Optional<Draft>> draft) {
    if (!possible()) {
      return;
    }
    for (Finding finding : findings(drafts, row)) {
      if (!completes(finding, drafts)) {
        draft
            .apply(finding.proposition(sentence))
            .ifPresent(d -> drafts.add(d.held(finding.opinion(), finding.likely())));
      }
    }
  }

  /** Somebody known, and no part of another's name: not the "Morocco" of "the king of Morocco". */
  private static boolean candidate(Mention mention, List<Mention> all) {
    return known(mention)
        && all.stream()
            .filter(Unforeseen::known)
            .noneMatch(m -> m.span().contains(mention.span()) && !m.span().equals(mention.span()));
  }

  /** Whether one of a slot is somebody known. */
  static boolean known(List<Mention> slot) {
    return slot.stream().anyMatch(Unforeseen::known);
  }

  static boolean known(Mention mention) {
    return mention.actor().kind() != Kind.UNKNOWN;
  }

  private List<Finding> findings(List<Draft> known, SecondOpinion.Row row) {
    List<Finding> found = new ArrayList<>();
    List<Mention> doers = parties.stream().filter(p -> !describes(p)).toList();
    for (Mention actor : doers) {
      for (Mention recipient : parties) {
        if (apart(actor, recipient)
            && !voices.says(recipient, actor)
            && !voices.isTold(recipient, actor)
            && known.stream().noneMatch(d -> joins(d, actor, recipient))) {
          finding(actor, recipient, row).filter(f -> !told(f, known)).ifPresent(found::add);
        }
      }
    }
    found.removeIf(f -> found.stream().anyMatch(other -> turns(other, f)));
    List<Finding> mutual = merged(found, Unforeseen::answers, true);
    List<Finding> shared = merged(mutual, (a, b) -> a.actor().equals(b.actor()), false);
    return merged(shared, (a, b) -> a.recipient().equals(b.recipient()), false);
  }

  /** Whether somebody is no more than what tells of another: "a court in Peru", "Iran's envoy". */
  private boolean describes(Mention mention) {
    return mentions.stream().filter(Unforeseen::known).anyMatch(m -> under(mention, m));
  }

  /** Whether a mention hangs under another with nothing but nouns between. */
  private boolean under(Mention part, Mention whole) {
    Token at = sentence.token(part.head());
    while (at.head() >= 0 && NOMINAL.contains(at.plainRelation())) {
      at = sentence.token(at.head());
      if (at.index() == whole.head()) {
        return true;
      }
    }
    return false;
  }

  /** Whether two mentions are of two, and not of one who belongs to the other. */
  private boolean apart(Mention a, Mention b) {
    return !Parties.same(a, b)
        && !a.span().overlaps(b.span())
        && !under(b, a)
        && !owns(a, sentence.token(b.head()))
        && !owns(b, sentence.token(a.head()));
  }

  /** "Xi … his government": the owner is named by a pronoun. */
  private boolean owns(Mention owner, Token owned) {
    return sentence.children(owned, "nmod:poss").stream()
        .flatMap(p -> mentions.stream().filter(m -> m.head() == p.index()))
        .anyMatch(m -> Parties.same(m, owner));
  }

  /**
   * Whether drafts tell it already: the same type the other way round, of somebody else unless it
   * is surer, or of whom the actor belongs to ("Russia withdrew its troops from Georgia").
   */
  private boolean told(Finding finding, List<Draft> known) {
    Mention actor = finding.actor().get(0);
    Mention recipient = finding.recipient().get(0);
    return known.stream()
        .filter(d -> d.proposition().type() == finding.type())
        .anyMatch(
            d ->
                joins(d, recipient, actor)
                    || names(d.actor(), actor)
                        && d.recipient().stream().anyMatch(r -> under(recipient, r))
                    || finding.likely() < SURER
                        && known(d.actor())
                        && names(d.recipient(), recipient)
                    || names(d.recipient(), recipient)
                        && d.actor().stream().anyMatch(a -> owns(a, sentence.token(actor.head()))));
  }

  /** Whether a finding is another's, less likely, with its parties exchanged. */
  private static boolean turns(Finding other, Finding finding) {
    return other.type() == finding.type()
        && !MUTUAL.contains(finding.type())
        && other.likely() > finding.likely()
        && names(other.actor(), finding.recipient().get(0))
        && names(other.recipient(), finding.actor().get(0));
  }

  private Optional<Finding> finding(Mention actor, Mention recipient, SecondOpinion.Row row) {
    SecondOpinion.Opinion opinion = row.on(actor.span(), recipient.span());
    double sure = voices.says(actor, recipient) ? TOLD : SURE;
    if (1 - opinion.nothing() < sure || opinion.types().isEmpty()) {
      return Optional.empty();
    }
    Map<EventType, Candidates.Candidate> best =
        Candidates.best(candidates.of(actor.span(), recipient.span()));
    Map<EventType, Double> weighed = Candidates.weighed(best, opinion);
    EventType type = Candidates.likeliest(weighed);
    double likely = weighed.get(type) * (1 - opinion.nothing());
    return likely < sure
        ? Optional.empty()
        : Optional.of(
            new Finding(
                List.of(actor),
                List.of(recipient),
                type,
                opinion.modes().getOrDefault(type, ""),
                likely,
                opinion.told(),
                saying(type, actor, recipient),
                false));
  }

  private static boolean joins(Draft draft, Mention actor, Mention recipient) {
    return names(draft.actor(), actor) && names(draft.recipient(), recipient);
  }

  private static boolean names(List<Mention> slot, Mention mention) {
    return slot.stream()
        .anyMatch(m -> Parties.same(m, mention) || m.span().overlaps(mention.span()));
  }

  /** Findings of one type at one word, those that belong together as one. */
  private static List<Finding> merged(
      List<Finding> findings, BiPredicate<Finding, Finding> together, boolean mutual) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Finding> other =
          kept.stream()
              .filter(k -> k.type() == finding.type() && k.at().equals(finding.at()))
              .filter(k -> together.test(k, finding))
              .findFirst();
      if (other.isPresent()) {
        kept.set(kept.indexOf(other.get()), other.get().with(finding, mutual));
      } else {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static boolean answers(Finding a, Finding b) {
    return MUTUAL.contains(a.type())
        && a.actor().equals(b.recipient())
        && a.recipient().equals(b.actor());
  }

  /**
   * Whether a finding tells to whom else a draft's deed is done; the draft then knows. A deed that
   * the tables hold to be undone stays so.
   */
  private static boolean completes(Finding finding, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.proposition().type() == finding.type()
          && finding.actor().stream().allMatch(a -> names(draft.actor(), a))
          && (open(draft) || draft.proposition().predicate().equals(finding.at()))) {
        List<Mention> all =
            open(draft) ? finding.recipient() : union(draft.recipient(), finding.recipient());
        drafts.set(i, draft.towards(all).held(finding.opinion(), finding.likely()));
        return true;
      }
    }
    return false;
  }

  /** Whether a draft does not know to whom its deed is done. */
  private static boolean open(Draft draft) {
    return draft.recipient().stream().allMatch(m -> m.actor().kind() == Kind.UNKNOWN);
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
