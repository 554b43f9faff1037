package org.entente.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Token;

/**
 * Deeds that somebody does to nobody known and that the tables know nothing of: "the House passed
 * the measure". The learnt opinion is asked whether the subject of a verb does what it says; where
 * the parse has found no subject, whether somebody before the verb does.
 */
final class Untold {
  /** How likely a type must be, that nothing is done being one of the possibilities. */
  private static final double SURE = 0.8;

  /** The same of somebody who is not the verb's subject by the parse. */
  private static final double SURER = 0.9;

  private final Told told;
  private final SecondOpinion.Row row;

  Untold(Told told, SecondOpinion.Row row) {
    this.told = told;
    this.row = row;
  }

  /**
   * Adds to a sentence's drafts what the opinion finds beside them.
   *
   * @param mentions who may do something
   */
  void add(
      List<Draft> drafts, List<Mention> mentions, Function<Proposition, Optional<Draft>> draft) {
    for (Token verb : told.sentence().tokens()) {
      if (verb.tag().startsWith("VB") && !verb.plainRelation().matches("aux|cop") && !cue(verb)) {
        List<Mention> subject = told.parties().of(told.reader().slot("subj", verb));
        Stream<Mention> doers =
            subject.isEmpty() && verb.tag().matches("VB[DPZ]")
                ? mentions.stream().filter(m -> m.last() < verb.index())
                : subject.stream();
        doers
            .filter(m -> Unforeseen.known(m) && m.isIn(told.sentence()))
            .max(Comparator.comparingDouble(m -> 1 - on(m, verb).nothing()))
            .flatMap(m -> deed(verb, m, subject.isEmpty() ? SURER : SURE, drafts))
            .flatMap(draft)
            .map(d -> held(d, verb))
            .ifPresent(drafts::add);
      }
    }
  }

  private boolean cue(Token verb) {
    return told.statements().stream()
        .anyMatch(s -> s.cue().stream().anyMatch(verb.span()::overlaps));
  }

  private SecondOpinion.Opinion on(Mention doer, Token verb) {
    return row.on(doer.span(), verb.span());
  }

  private Draft held(Draft draft, Token verb) {
    SecondOpinion.Opinion opinion = on(draft.actor().get(0), verb);
    return draft.held(opinion.told(), opinion.of(draft.proposition().type()));
  }

  /** What a verb tells of somebody, if it is likely enough and no draft tells it already. */
  private Optional<Proposition> deed(Token verb, Mention doer, double least, List<Draft> drafts) {
    SecondOpinion.Opinion opinion = on(doer, verb);
    return opinion
        .best()
        .filter(type -> opinion.of(type) >= least)
        .filter(type -> drafts.stream().noneMatch(d -> tells(d, type, verb, doer)))
        .map(type -> deed(verb, doer, type, opinion.modes().getOrDefault(type, "")));
  }

  private static boolean tells(Draft draft, EventType type, Token verb, Mention doer) {
    Proposition p = draft.proposition();
    boolean bears =
        p.predicate().head() == verb.index() && p.predicate().plainRelation().equals("xcomp");
    return Unforeseen.names(draft.actor(), doer)
        && (p.type() == type || bears || p.words().contains(verb) || draft.holds(verb));
  }

  /** Done to its object where that is nobody known; of others the opinion has been asked. */
  private Proposition deed(Token verb, Mention doer, EventType type, String mode) {
    List<Token> whom = told.reader().slot("obj", verb);
    List<Token> who = List.of(told.sentence().token(doer.head()));
    boolean known = !told.parties().undergoing(whom).isEmpty();
    return Proposition.at(verb, type, mode, who, known ? List.of() : whom, Unforeseen.ROW);
  }
}
