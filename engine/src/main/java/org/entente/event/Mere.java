package org.entente.event;

import java.util.List;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** What reads like a deed and is none: questions, topics, matters of one's own. */
final class Mere {
  /** What is talked of more often than done where only its bare name is. */
  private static final Set<EventType> TOPICS =
      Set.of(EventType.COOPERATE, EventType.AID, EventType.RETREAT, EventType.CONCEDE);

  private final Sentence sentence;
  private final StatusWords words;

  Mere(Sentence sentence, StatusWords words) {
    this.sentence = sentence;
    this.words = words;
  }

  /**
   * Whether it is no event with anybody: that there are proposals, or that one stands by one's own.
   */
  boolean matter(Proposition p, List<Mention> recipient) {
    return bare(p, recipient)
        || ownMatter(p, recipient)
        || unable(p, recipient)
        || wish(p)
        || undecided(p);
  }

  /** "Could no longer guarantee safety": nobody is refused anything. */
  private boolean unable(Proposition p, List<Mention> recipient) {
    return p.type() == EventType.REJECT
        && p.rows().get(0).startsWith("operators:nolonger.")
        && recipient.isEmpty()
        && sentence.children(p.predicate(), "aux").stream()
            .anyMatch(a -> a.text().matches("can|could"));
  }

  /** "Has to decide whether to resume aid", "will debate whether he should go": neither. */
  private boolean undecided(Proposition p) {
    return weighed(p)
        || p.rows().stream().anyMatch(r -> r.startsWith("operators:plan."))
            && p.inner().isPresent()
            && sentence.children(p.predicate(), "ccomp", "xcomp", "advcl").stream()
                .flatMap(c -> sentence.children(c, "mark").stream())
                .anyMatch(m -> words.is("question", m));
  }

  private boolean weighed(Proposition p) {
    return p.rows().stream().anyMatch(r -> r.startsWith("operators:must."))
        && sentence.children(p.predicate(), "mark").stream().anyMatch(m -> words.is("question", m));
  }

  /** "They want a leader like him": whom one would like is asked for nothing. */
  private boolean wish(Proposition p) {
    return p.type() == EventType.REQUEST
        && p.rows().contains(Unforeseen.ROW)
        && words.is("hedge", p.predicate())
        && sentence.child(p.predicate(), "xcomp", "ccomp").isEmpty();
  }

  /** "Defended his decision", "backs its own promises": nobody else has a part in it. */
  private boolean ownMatter(Proposition p, List<Mention> recipient) {
    return p.type() == EventType.SUPPORT
        && p.inner().isEmpty()
        && recipient.stream().allMatch(Claims::nobody)
        && sentence
            .child(p.predicate(), "obj")
            .flatMap(o -> sentence.child(o, "nmod:poss"))
            .filter(Token::isPronoun)
            .isPresent();
  }

  /** "His proposals", "her support for the deal". */
  private boolean bare(Proposition p, List<Mention> recipient) {
    return p.predicate().isNoun()
        && p.inner().isEmpty()
        && !p.symmetric()
        && recipient.isEmpty()
        && (p.type() == EventType.AGREE || p.type() == EventType.SUPPORT || topic(p));
  }

  /** "Discussed arms control and disarmament": a bare noun among others that are talked about. */
  private boolean topic(Proposition p) {
    Token noun = p.predicate();
    return TOPICS.contains(p.type())
        && noun.plainRelation().matches("obj|conj|obl|nmod")
        && sentence.children(noun, "det", "nmod:poss", "nmod", "nummod").isEmpty();
  }

  /** "Asked whether they had attacked" asks for no deed; what remains is the deed asked about. */
  boolean asks(Proposition outer, Proposition inner) {
    return outer.type() == EventType.REQUEST
        && sentence.children(inner.predicate(), "mark").stream()
            .anyMatch(m -> words.is("question", m));
  }

  /** "Asked if he would resign", "asked: Why now?": a question, which bids nobody do anything. */
  boolean question(Proposition p) {
    Token verb = p.predicate();
    boolean bids =
        sentence.children(verb, "xcomp").stream().anyMatch(x -> x.tag().equals("VB"))
            || sentence.children(verb, "obl", "advcl", "ccomp").stream()
                .flatMap(o -> sentence.children(o, "case", "mark").stream())
                .anyMatch(m -> List.of("for", "to", "that").contains(Lexicon.lemma(m)));
    return p.type() == EventType.REQUEST
        && p.inner().isEmpty()
        && words.is("ask", verb)
        && verb.isVerb()
        && !bids;
  }
}
