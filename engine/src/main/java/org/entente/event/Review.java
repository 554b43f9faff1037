package org.entente.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Token;

/**
 * The learnt opinion goes over what the tables made of a sentence: it strikes out an event between
 * two of whom it is sure that the one does nothing to the other, corrects a type that it holds for
 * far less likely than another, and adds what the tables did not foresee ({@link Unforeseen}).
 */
final class Review {
  /** From here on, that nothing is done outweighs the tables. */
  private static final double STRUCK = 0.75;

  /** Where the tables' own type is less likely than this, it takes less to strike it out. */
  private static final double WEAK = 0.2;

  private static final double STRUCK_WEAK = 0.65;

  /** The same where it is done to nobody known. */
  private static final double ALONE_WEAK = 0.45;

  /** From here on, a deed to nobody known is one to somebody whom the sentence names. */
  private static final double TOWARDS = 0.6;

  /** From here on, somebody is left out. */
  private static final double DOUBTED = 0.6;

  /** The same of one who is named together with somebody who has a part in it. */
  private static final double PARTED = 0.97;

  /**
   * The same where operators compose: of promises, refusals and reproaches the tables know more.
   */
  private static final double COMPOSED = 0.92;

  /** How much likelier, as a logarithm, another type must be than that of the tables. */
  private static final double CORRECTED = 3;

  /** What an event of the tables keeps of its confidence where the opinion gives it nothing. */
  private static final double TABLES = 0.6;

  private static final double LEAST = 1e-4;

  private final SecondOpinion.Row row;
  private final List<Mention> parties;
  private final Ties ties;
  private final Omissions omissions;

  private Review(SecondOpinion.Row row, List<Mention> parties, Ties ties, Omissions omissions) {
    this.row = row;
    this.parties = parties;
    this.ties = ties;
    this.omissions = omissions;
  }

  /** Reviews a sentence's drafts, which may be none. */
  static void over(
      List<Draft> drafts,
      Told told,
      Hearing hearing,
      Candidates candidates,
      SecondOpinion opinion,
      StatusWords words,
      Function<Proposition, Optional<Draft>> draft,
      Omissions omissions) {
    Sentence sentence = told.sentence();
    Ties ties = new Ties(sentence, told.mentions());
    Unforeseen unforeseen = new Unforeseen(sentence, told.mentions(), ties, words);
    boolean heard = hearing.offstage().isPresent() && !unforeseen.parties().isEmpty();
    if (unforeseen.possible()
        || heard
        || drafts.stream().anyMatch(d -> Unforeseen.known(d.actor()))) {
      SecondOpinion.Row row = opinion.on(List.of(hearing.sentence()), candidates::of);
      Review review = new Review(row, unforeseen.parties(), ties, omissions);
      List<Draft> all = List.copyOf(drafts);
      List<Draft> standing = all.stream().flatMap(d -> review.reviewed(d, all)).toList();
      drafts.clear();
      drafts.addAll(standing);
      Voices voices = new Voices(sentence, told.mentions(), told.statements());
      Inquiry inquiry = new Inquiry(sentence, voices, ties, candidates, row, omissions);
      unforeseen.add(drafts, inquiry, draft);
      if (!unforeseen.isList()) {
        new Untold(told, row).add(drafts, unforeseen.doers(), draft);
        hearing
            .offstage()
            .map(speaker -> new Offstage(sentence, speaker, row))
            .ifPresent(offstage -> offstage.add(drafts, unforeseen.parties(), draft));
      }
      Company company = new Company(unforeseen.parties(), ties, inquiry);
      drafts.replaceAll(company::with);
      drafts.removeIf(d -> Unsaid.isScene(d, drafts, sentence));
    }
  }

  /** Whether a draft names both parties. */
  private static boolean between(Draft draft) {
    return Unforeseen.known(draft.actor()) && Unforeseen.known(draft.recipient());
  }

  /**
   * A draft as the opinion leaves it, or nothing. What operators compose stays, for the tables know
   * more of promises and refusals; and what is denied, for between the two stands the denial.
   */
  private Stream<Draft> reviewed(Draft draft, List<Draft> all) {
    if (draft.status() == Status.DENIED || isInferred(draft)) {
      return Stream.of(draft);
    }
    SecondOpinion.Opinion opinion = best(draft);
    if (!operated(draft) && opinion.nothing() >= struck(draft, opinion)) {
      if (isDoneToAny(draft)) {
        return Stream.of(draft.between(draft.actor(), List.of()));
      }
      omissions.struck(draft, opinion);
      return Stream.empty();
    }
    return Stream.of(corrected(between(draft) ? sifted(draft) : draft, opinion, all));
  }

  /** "After the arrest of its consul": who did it, the words between the two do not tell. */
  private static boolean isInferred(Draft draft) {
    Proposition p = draft.proposition();
    return p.predicate().isNoun()
        && p.actor().isEmpty()
        && !p.bySpeaker()
        && Operators.HOSTILE.contains(p.type())
        && draft.actor().stream().noneMatch(Unsaid::isUnsaid);
  }

  /**
   * "Marched through Lima to demand that the mayor resign": done to whom its verb does not name.
   */
  private boolean isDoneToAny(Draft draft) {
    EventType type = draft.proposition().type();
    return pairs(spans(draft.actor()), spans(parties)).anyMatch(o -> o.of(type) >= TOWARDS);
  }

  private static double struck(Draft draft, SecondOpinion.Opinion opinion) {
    if (opinion.of(draft.proposition().type()) >= WEAK) {
      return STRUCK;
    }
    return between(draft) ? STRUCK_WEAK : ALONE_WEAK;
  }

  /** A draft without those who have no part in it by the opinion. */
  private Draft sifted(Draft draft) {
    Proposition p = draft.proposition();
    if (p.symmetric()
        || Stream.of(p.actor(), p.recipient()).flatMap(List::stream).anyMatch(Token::isPronoun)) {
      return draft;
    }
    List<Mention> actor = draft.actor();
    List<Mention> recipient = draft.recipient();
    double out = operated(draft) ? COMPOSED : DOUBTED;
    List<Mention> doing = staying(actor, a -> nothing(List.of(a), recipient), out);
    List<Mention> undergoing = staying(recipient, r -> nothing(actor, List.of(r)), out);
    return draft.between(doing.isEmpty() ? actor : doing, undergoing);
  }

  /** Those of a slot who have a part in it; it takes more to part two who are named together. */
  private List<Mention> staying(List<Mention> slot, ToDoubleFunction<Mention> nothing, double out) {
    List<Mention> sure = slot.stream().filter(m -> nothing.applyAsDouble(m) < out).toList();
    return slot.stream()
        .filter(
            m ->
                sure.contains(m)
                    || nothing.applyAsDouble(m) < PARTED
                        && sure.stream().anyMatch(s -> ties.beside(s, m)))
        .toList();
  }

  /** How likely, at the least, nothing is done between any two of two slots. */
  private double nothing(List<Mention> actor, List<Mention> recipient) {
    return pairs(spans(actor), spans(recipient))
        .mapToDouble(SecondOpinion.Opinion::nothing)
        .min()
        .orElse(0);
  }

  /**
   * The opinion on the pair of a draft's parties between whom most likely something is done; where
   * one is unknown, on whether the other does what the trigger says.
   */
  private SecondOpinion.Opinion best(Draft draft) {
    Proposition p = draft.proposition();
    List<Span> whom =
        between(draft) ? spans(draft.recipient(), p.recipient()) : List.of(p.predicate().span());
    return pairs(spans(draft.actor(), p.actor()), whom)
        .min(Comparator.comparingDouble(SecondOpinion.Opinion::nothing))
        .orElse(SecondOpinion.Opinion.NONE);
  }

  private Stream<SecondOpinion.Opinion> pairs(List<Span> actor, List<Span> recipient) {
    return actor.stream()
        .flatMap(a -> recipient.stream().map(r -> row.on(a, r)))
        .filter(o -> !o.types().isEmpty());
  }

  private static List<Span> spans(List<Mention> slot) {
    return slot.stream().filter(Unforeseen::known).map(Mention::span).toList();
  }

  /** Where somebody stands: where he is named, and where a pronoun stands for him. */
  private static List<Span> spans(List<Mention> slot, List<Token> words) {
    Stream<Span> pronouns = words.stream().filter(Token::isPronoun).map(Token::span);
    return Stream.concat(spans(slot).stream(), pronouns).toList();
  }

  /** What operators and moods compose keeps its type. */
  private static boolean composed(Draft draft) {
    return draft.proposition().inner().isPresent()
        || operated(draft)
        || draft.proposition().rows().stream().anyMatch(r -> r.startsWith("moods:"));
  }

  /** Whether an operator made another deed of a deed. */
  private static boolean operated(Draft draft) {
    return draft.proposition().rows().stream().anyMatch(r -> r.matches("operators:(?!perform).*"));
  }

  private static Draft corrected(Draft draft, SecondOpinion.Opinion opinion, List<Draft> all) {
    EventType own = draft.proposition().type();
    return opinion
        .best()
        .filter(type -> !composed(draft) && !isAside(draft))
        .filter(type -> logarithm(opinion, type) - logarithm(opinion, own) > CORRECTED)
        .filter(type -> all.stream().noneMatch(d -> tells(d, type, draft)))
        .map(type -> draft.of(type, opinion.modes().getOrDefault(type, "")))
        .map(d -> held(d, opinion))
        .orElseGet(() -> held(draft, opinion));
  }

  /** "Militias backed by Iran shelled Kobani": the opinion on the two is of the shelling. */
  private static boolean isAside(Draft draft) {
    Token predicate = draft.proposition().predicate();
    return predicate.relation().equals("acl") && predicate.tag().equals("VBN");
  }

  /**
   * Whether another draft already tells a type of the same two: the opinion on a pair knows of one
   * deed, and "urged Peru to yield and offered Lima a loan" tells two, as does "jailed for a year".
   */
  private static boolean tells(Draft other, EventType type, Draft draft) {
    return other.proposition().type() == type
        && draft.actor().stream().allMatch(a -> Unforeseen.names(other.actor(), a))
        && draft.recipient().stream().allMatch(r -> Unforeseen.names(other.recipient(), r));
  }

  /** The tables stand for a part of the confidence, the opinion for the rest. */
  private static Draft held(Draft draft, SecondOpinion.Opinion opinion) {
    return opinion.types().isEmpty()
        ? draft
        : moded(draft, opinion)
            .held(opinion.told(), TABLES + (1 - TABLES) * opinion.of(draft.proposition().type()));
  }

  /** The mode by the opinion where it holds the type too and the tables know of none. */
  private static Draft moded(Draft draft, SecondOpinion.Opinion opinion) {
    Proposition p = draft.proposition();
    return Optional.of(opinion)
        .filter(o -> p.mode().isEmpty() && o.best().filter(p.type()::equals).isPresent())
        .map(o -> o.modes().getOrDefault(p.type(), ""))
        .filter(mode -> !mode.isEmpty())
        .map(mode -> draft.of(p.type(), mode))
        .orElse(draft);
  }

  private static double logarithm(SecondOpinion.Opinion opinion, EventType type) {
    Map<EventType, Double> types = opinion.types();
    return Math.log(types.getOrDefault(type, 0.0) + LEAST);
  }
}
