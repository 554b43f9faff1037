package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;

/**
 * The pairs of actors of a sentence between which the tables foresee nothing, but of which the
 * learnt opinion is sure enough that the one does something to the other. An event of the tables
 * that knows its actor but not to whom it is done is completed so; what else is found stands as an
 * event of its own.
 */
final class Unforeseen {
  /** The row that stands for the opinion in reasons. */
  static final String ROW = "model:second opinion";

  /** How likely somebody must undergo what the tables know to be done to an unknown. */
  private static final double DONE_TO = 0.35;

  /** The same where the tables know of somebody else to whom it is done. */
  private static final double MORE = 0.7;

  /** More actors than this in a sentence are a list. */
  private static final int MOST = 14;

  /** Deeds of words that are about a deed of whom they go to. */
  private static final Set<EventType> BIDS =
      Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.SUPPORT);

  /** Nobody, and anybody: what is said of them is seldom done by or to a party. */
  private static final Set<String> NOBODY =
      Set.of(
          "nobody",
          "no one",
          "none",
          "anybody",
          "anyone",
          "somebody",
          "someone",
          "everybody",
          "everyone");

  private static final Set<String> MEDIA =
      Set.of("Twitter", "Facebook", "Instagram", "YouTube", "TikTok", "Telegram", "Weibo");

  private static final String PRESS = "JRN";

  private final Sentence sentence;
  private final List<Mention> parties;
  private final Ties ties;

  Unforeseen(Sentence sentence, List<Mention> mentions, Ties ties) {
    this.sentence = sentence;
    this.ties = ties;
    this.parties =
        mentions.stream()
            .filter(m -> candidate(m, mentions) && !isMedium(m) && !ties.isForum(m))
            .toList();
  }

  /** Whether there are two to ask about. */
  boolean possible() {
    return parties.size() >= 2 && !isList();
  }

  /** Whether there are so many that they are a list. */
  boolean isList() {
    return parties.size() > MOST;
  }

  /** The parties, of whom the one may do something to the other. */
  List<Mention> parties() {
    return parties;
  }

  /** Those who do not only tell of another, and so may do something. */
  List<Mention> doers() {
    return parties.stream().filter(p -> !ties.describes(p)).toList();
  }

  /** Adds to a sentence's drafts what the opinion finds beside them. */
  void add(List<Draft> drafts, Inquiry inquiry, Function<Proposition, Optional<Draft>> draft) {
    if (!possible()) {
      return;
    }
    List<Draft> all = List.copyOf(drafts);
    drafts.replaceAll(d -> open(d) && known(d.actor()) ? towards(d, all, inquiry) : d);
    for (Finding finding : findings(drafts, inquiry)) {
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
        && !NOBODY.contains(mention.text().toLowerCase(Locale.ROOT))
        && all.stream()
            .filter(Unforeseen::known)
            .noneMatch(m -> m.span().contains(mention.span()) && !m.span().equals(mention.span()));
  }

  /** "Mocked her on Twitter", "on CNN": where, not whom. */
  private boolean isMedium(Mention mention) {
    return mention.isIn(sentence)
        && (mention.actor().sector().equals(PRESS) || MEDIA.contains(mention.text()))
        && sentence.children(sentence.token(mention.head()), "case").stream()
            .anyMatch(c -> c.text().equals("on"));
  }

  /** Whether one of a slot is somebody known. */
  static boolean known(List<Mention> slot) {
    return slot.stream().anyMatch(Unforeseen::known);
  }

  static boolean known(Mention mention) {
    return mention.actor().kind() != Kind.UNKNOWN;
  }

  /**
   * A deed that has no recipient yet, done to whom it is most likely done to; where another draft
   * tells of such a deed to him, to the next likely, if there is one.
   */
  private Draft towards(Draft draft, List<Draft> all, Inquiry inquiry) {
    EventType type = draft.proposition().type();
    BiPredicate<Mention, Mention> told =
        (a, r) -> all.stream().anyMatch(o -> o.proposition().type() == type && joins(o, a, r));
    return likeliest(draft, inquiry, told.negate())
        .or(() -> likeliest(draft, inquiry, told))
        .map(f -> draft.towards(f.recipient()).held(f.opinion(), f.likely()))
        .orElse(draft);
  }

  private Optional<Finding> likeliest(
      Draft draft, Inquiry inquiry, BiPredicate<Mention, Mention> may) {
    EventType type = draft.proposition().type();
    return draft.actor().stream()
        .filter(Unforeseen::known)
        .filter(ties::here)
        .flatMap(
            a ->
                parties.stream()
                    .filter(r -> may.test(a, r))
                    .filter(r -> inquiry.mayUndergo(a, r) && !names(draft.actor(), r))
                    .filter(r -> mayTake(draft, r))
                    .filter(r -> !(Inquiry.WORDS.contains(type) && Ties.serves(a, r)))
                    .flatMap(
                        r -> inquiry.finding(a, r, Optional.of(type), least(draft, r)).stream()))
        .max(Comparator.comparingDouble(Finding::likely));
  }

  private double least(Draft draft, Mention recipient) {
    return ties.parted(draft.proposition().predicate(), recipient) ? MORE : DONE_TO;
  }

  private List<Finding> findings(List<Draft> known, Inquiry inquiry) {
    List<Finding> found = new ArrayList<>();
    for (Mention actor : doers()) {
      for (Mention recipient : parties) {
        if (inquiry.mayUndergo(actor, recipient)
            && known.stream().noneMatch(d -> joins(d, actor, recipient))) {
          inquiry
              .finding(actor, recipient)
              .filter(f -> !bidden(f, known) && !echoes(f, known, inquiry))
              .filter(f -> !told(f, known, inquiry))
              .ifPresent(found::add);
        }
      }
    }
    found.removeIf(f -> found.stream().anyMatch(other -> turns(other, f) || repeats(other, f)));
    List<Finding> mutual = merged(found, Unforeseen::answers, true);
    List<Finding> shared = merged(mutual, (a, b) -> a.actor().equals(b.actor()), false);
    return merged(shared, (a, b) -> a.recipient().equals(b.recipient()), false);
  }

  /** "Urged Kenya to free her": of the word that bids no other deed is told. */
  private static boolean bidden(Finding finding, List<Draft> known) {
    return known.stream()
        .filter(d -> d.proposition().type() == EventType.REQUEST)
        .anyMatch(d -> d.holds(finding.at()));
  }

  /** "Peru said Kenya would help Chile": it is not Peru that promises. */
  private static boolean echoes(Finding finding, List<Draft> known, Inquiry inquiry) {
    return inquiry.speaks(finding)
        && known.stream()
            .filter(d -> tells(Optional.of(d.proposition()), finding.type()))
            .filter(d -> d.actor().stream().noneMatch(a -> isOneSide(a, finding.actor().get(0))))
            .anyMatch(
                d ->
                    Stream.of(d.actor(), d.recipient())
                            .anyMatch(s -> names(s, finding.recipient().get(0)))
                        && Stream.of(d.actor(), d.recipient())
                            .noneMatch(s -> names(s, finding.actor().get(0))));
  }

  private static boolean isOneSide(Mention a, Mention b) {
    return a.actor().knownCountry().isPresent() && a.actor().country().equals(b.actor().country());
  }

  /**
   * Whether drafts tell it already: the same type the other way round, of somebody else unless it
   * is surer, or of whom the actor belongs to ("Russia withdrew its troops from Georgia").
   */
  private boolean told(Finding finding, List<Draft> known, Inquiry inquiry) {
    Mention actor = finding.actor().get(0);
    Mention recipient = finding.recipient().get(0);
    return known.stream()
        .filter(d -> tells(Optional.of(d.proposition()), finding.type()))
        .anyMatch(
            d ->
                joins(d, recipient, actor)
                    || names(d.actor(), actor)
                        && d.recipient().stream().anyMatch(r -> ties.under(recipient, r))
                    || (finding.likely() < Inquiry.SURER || inquiry.onlySays(finding))
                        && known(d.actor())
                        && names(d.recipient(), recipient)
                    || finding.likely() < (ties.hosts(recipient) ? Inquiry.SURER : MORE)
                        && known(d.recipient())
                        && names(d.actor(), actor)
                    || names(d.actor(), actor) && through(d, recipient, known)
                    || names(d.recipient(), recipient)
                        && d.actor().stream().anyMatch(a -> ties.owns(a, actor)));
  }

  /** Whether a proposition is of a type, or one inside it: a withdrawal put off is told of. */
  private static boolean tells(Optional<Proposition> proposition, EventType type) {
    return proposition.filter(p -> p.type() == type || tells(p.inner(), type)).isPresent();
  }

  /** Whether a finding is another's, less likely, with its parties exchanged. */
  private static boolean turns(Finding other, Finding finding) {
    return other.type() == finding.type()
        && !Inquiry.MUTUAL.contains(finding.type())
        && other.likely() > finding.likely()
        && names(other.actor(), finding.recipient().get(0))
        && names(other.recipient(), finding.actor().get(0));
  }

  /** Whether a finding is another's, less likely, of the same two by other names. */
  private static boolean repeats(Finding other, Finding finding) {
    return other.type() == finding.type()
        && other.likely() > finding.likely()
        && names(other.actor(), finding.actor().get(0))
        && names(other.recipient(), finding.recipient().get(0));
  }

  private static boolean joins(Draft draft, Mention actor, Mention recipient) {
    return names(draft.actor(), actor) && names(draft.recipient(), recipient);
  }

  static boolean names(List<Mention> slot, Mention mention) {
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
    return Inquiry.MUTUAL.contains(a.type())
        && a.actor().equals(b.recipient())
        && a.recipient().equals(b.actor());
  }

  /**
   * Whether a finding tells to whom else a draft's deed is done; the draft then knows. A deed that
   * the tables hold to be undone stays so.
   */
  private boolean completes(Finding finding, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.proposition().type() == finding.type()
          && finding.actor().stream().allMatch(a -> names(draft.actor(), a))
          && (open(draft) || draft.proposition().predicate().equals(finding.at()))
          && finding.recipient().stream()
              .allMatch(r -> within(draft, finding, r) && mayTake(draft, r))
          && finding.recipient().stream().noneMatch(r -> through(draft, r, drafts))) {
        List<Mention> all =
            open(draft)
                ? finding.recipient()
                : Finding.union(draft.recipient(), finding.recipient());
        drafts.set(i, draft.towards(all).held(finding.opinion(), finding.likely()));
        return true;
      }
    }
    return false;
  }

  /** Whether one can belong to a draft's deed and not to the next clause's. */
  private boolean within(Draft draft, Finding finding, Mention recipient) {
    return finding.likely() >= Inquiry.SURER
        || !ties.parted(draft.proposition().predicate(), recipient);
  }

  /** Whether it is done by who undergoes the draft: "accused Egypt of backing the rebels". */
  private static boolean through(Draft draft, Mention recipient, List<Draft> drafts) {
    return BIDS.contains(draft.proposition().type())
        && drafts.stream()
            .filter(d -> names(d.recipient(), recipient) && !names(draft.recipient(), recipient))
            .anyMatch(d -> d.actor().stream().anyMatch(a -> names(draft.recipient(), a)));
  }

  /** Who resigns does so as an official of a state, over whatever and under whose pressure. */
  private static boolean mayTake(Draft draft, Mention recipient) {
    return !draft.proposition().mode().equals("resign") || recipient.actor().kind() == Kind.STATE;
  }

  /** Whether a draft does not know to whom its deed is done. */
  private static boolean open(Draft draft) {
    return draft.recipient().stream().allMatch(m -> m.actor().kind() == Kind.UNKNOWN);
  }
}
