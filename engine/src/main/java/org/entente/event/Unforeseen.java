package org.entente.event;

import java.util.ArrayList;
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
 * learnt opinion is sure enough that the one does something to the other. What does not complete an
 * event of the tables stands as an event of its own.
 */
final class Unforeseen {
  /** The row that stands for the opinion in reasons. */
  static final String ROW = "model:second opinion";

  /** More actors than this in a sentence are a list. */
  private static final int MOST = 14;

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
  private final StatusWords words;

  Unforeseen(Sentence sentence, List<Mention> mentions, Ties ties, StatusWords words) {
    this.words = words;
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
    Completion completion = new Completion(sentence, parties, ties, inquiry, words);
    completion.complete(drafts);
    for (Finding finding : findings(drafts, inquiry)) {
      if (!completion.completes(finding, drafts)) {
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
                    || names(d.actor(), actor) && Completion.suffers(d, recipient)
                    || names(d.actor(), actor)
                        && d.recipient().stream().anyMatch(r -> ties.under(recipient, r))
                    || (finding.likely() < Inquiry.SURER || inquiry.onlySays(finding))
                        && known(d.actor())
                        && names(d.recipient(), recipient)
                    || finding.likely() < (ties.hosts(recipient) ? Inquiry.SURER : Completion.MORE)
                        && known(d.recipient())
                        && names(d.actor(), actor)
                    || names(d.actor(), actor) && Completion.through(d, recipient, known)
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

  static boolean joins(Draft draft, Mention actor, Mention recipient) {
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
}
