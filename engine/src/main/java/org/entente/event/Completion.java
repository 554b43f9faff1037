package org.entente.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * To whom the deeds are done of which the tables know the doer alone, as the learnt opinion has it.
 */
final class Completion {
  /** How likely somebody must undergo what the tables know to be done to an unknown. */
  private static final double DONE_TO = 0.35;

  /** The same where the tables know of somebody else to whom it is done. */
  static final double MORE = 0.7;

  /** Deeds of words that are about a deed of whom they go to. */
  private static final Set<EventType> BIDS =
      Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.SUPPORT);

  /** Words by which one takes a stand on another's deed. */
  private static final Set<EventType> STANCES =
      Set.of(EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);

  /** Deeds of force, which are done to what their verb has as its object. */
  private static final Set<EventType> FORCE =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE);

  /** Classes of deeds that are done to nobody whom the sentence may name. */
  private static final Set<String> ALONE = Set.of("classes:rejectall", "classes:suecourt");

  private final Sentence sentence;
  private final List<Mention> parties;
  private final Ties ties;
  private final Inquiry inquiry;
  private final StatusWords words;

  Completion(
      Sentence sentence, List<Mention> parties, Ties ties, Inquiry inquiry, StatusWords words) {
    this.words = words;
    this.sentence = sentence;
    this.parties = parties;
    this.ties = ties;
    this.inquiry = inquiry;
  }

  /** Gives recipients to a sentence's drafts that have an actor and none. */
  void complete(List<Draft> drafts) {
    List<Draft> all = List.copyOf(drafts);
    drafts.replaceAll(d -> open(d) && Unforeseen.known(d.actor()) ? towards(d, all) : d);
  }

  /**
   * A deed that has no recipient yet, done to whom it is most likely done to; where another draft
   * tells of such a deed to him, to the next likely, if there is one.
   */
  private Draft towards(Draft draft, List<Draft> all) {
    EventType type = draft.proposition().type();
    BiPredicate<Mention, Mention> told =
        (a, r) ->
            all.stream().anyMatch(o -> o.proposition().type() == type && Unforeseen.joins(o, a, r));
    return likeliest(draft, told.negate())
        .or(() -> likeliest(draft, told.and((a, r) -> mayRepeat(draft, r))))
        .map(f -> draft.towards(f.recipient()).held(f.opinion(), f.likely()))
        .orElse(draft);
  }

  private Optional<Finding> likeliest(Draft draft, BiPredicate<Mention, Mention> may) {
    EventType type = draft.proposition().type();
    return draft.actor().stream()
        .filter(Unforeseen::known)
        .filter(ties::here)
        .flatMap(
            a ->
                parties.stream()
                    .filter(r -> may.test(a, r))
                    .filter(r -> inquiry.mayUndergo(a, r) && !Unforeseen.names(draft.actor(), r))
                    .filter(r -> mayTake(draft, r) && !isOthers(draft, r) && !suffers(draft, r))
                    .filter(r -> !(Inquiry.WORDS.contains(type) && Ties.serves(a, r)))
                    .flatMap(
                        r -> inquiry.finding(a, r, Optional.of(type), least(draft, r)).stream()))
        .max(Comparator.comparingDouble(Finding::likely));
  }

  /**
   * "Fired on the marchers, killing two": the two were marchers; force is not told of twice else.
   */
  private boolean mayRepeat(Draft draft, Mention recipient) {
    return !FORCE.contains(draft.proposition().type())
        || recipient.isIn(sentence)
            && sentence.token(recipient.head()).tag().equals("NNS")
            && sentence.children(draft.proposition().predicate(), "obj").stream()
                .anyMatch(o -> o.tag().equals("CD"));
  }

  private double least(Draft draft, Mention recipient) {
    return ties.parted(draft.proposition().predicate(), recipient) ? MORE : DONE_TO;
  }

  /**
   * Whether a finding tells to whom else a draft's deed is done; the draft then knows. A deed that
   * the tables hold to be undone stays so.
   */
  boolean completes(Finding finding, List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.proposition().type() == finding.type()
          && finding.actor().stream().allMatch(a -> Unforeseen.names(draft.actor(), a))
          && (open(draft) || draft.proposition().predicate().equals(finding.at()))
          && finding.recipient().stream()
              .allMatch(
                  r ->
                      within(draft, finding, r)
                          && mayTake(draft, r)
                          && !isOthers(draft, r)
                          && !suffers(draft, r))
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

  /** "Opposed the war on Iraq": whoever it is that is opposed, it is not Iraq. */
  static boolean suffers(Draft draft, Mention recipient) {
    return STANCES.contains(draft.proposition().type())
        && draft
            .proposition()
            .inner()
            .filter(i -> Operators.HOSTILE.contains(i.type()) && i.predicate().isNoun())
            .filter(i -> i.recipient().stream().anyMatch(t -> t.index() == recipient.head()))
            .isPresent();
  }

  /** "Blew up a bridge, injuring a farmer": what is blown up is told, and is not the farmer. */
  private boolean isOthers(Draft draft, Mention recipient) {
    Token deed = draft.proposition().predicate();
    if (!FORCE.contains(draft.proposition().type())
        || !deed.isVerb()
        || !recipient.isIn(sentence)) {
      return false;
    }
    Token whom = sentence.token(recipient.head());
    return sentence.children(deed, "obj", "nsubj:pass").stream()
            .filter(o -> !draft.proposition().words().contains(o))
            .anyMatch(o -> o.isNoun() && !words.is("equipment", o))
        && whom.head() != deed.index()
        && whom.plainRelation().matches("obj|nsubj")
        && sentence.head(whom).filter(Token::isVerb).isPresent();
  }

  /** Whether it is done by who undergoes the draft: "accused Egypt of backing the rebels". */
  static boolean through(Draft draft, Mention recipient, List<Draft> drafts) {
    return BIDS.contains(draft.proposition().type())
        && drafts.stream()
            .filter(
                d ->
                    Unforeseen.names(d.recipient(), recipient)
                        && !Unforeseen.names(draft.recipient(), recipient))
            .anyMatch(
                d -> d.actor().stream().anyMatch(a -> Unforeseen.names(draft.recipient(), a)));
  }

  /**
   * Who resigns does so as an official of a state, over whatever and under whose pressure; the
   * tanks that are promised are promised nothing.
   */
  private boolean mayTake(Draft draft, Mention recipient) {
    Proposition p = draft.proposition();
    return p.rows().stream().noneMatch(ALONE::contains)
        && (!p.mode().equals("resign") || recipient.actor().kind() == Kind.STATE)
        && p.inner().filter(i -> isFreed(i, recipient)).isEmpty()
        && !Recipients.isGiven(p, recipient, sentence, words)
        && !(Recipients.withdraws(p) && Recipients.isUnmarked(recipient, sentence));
  }

  /** "Demanded the release of two reporters": not of them. */
  private static boolean isFreed(Proposition inner, Mention recipient) {
    return inner.mode().equals("release")
        && inner.recipient().stream().anyMatch(t -> t.span().overlaps(recipient.span()));
  }

  /** Whether a draft does not know to whom its deed is done. */
  private static boolean open(Draft draft) {
    return draft.recipient().stream().allMatch(m -> m.actor().kind() == Kind.UNKNOWN);
  }
}
