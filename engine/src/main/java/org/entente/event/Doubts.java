package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Status;
import org.entente.model.Token;

/** Words beside or above a deed that doubt it: "alleged", "planned", "fears of". */
record Doubts(Proposition p, Optional<Token> given, Sentence sentence, StatusWords words) {
  private static final Set<String> GOVERNED =
      Set.of("xcomp", "ccomp", "obj", "acl", "conj", "obl", "nmod", "csubj", "nsubj:pass");

  /** The rule that applies, if any. */
  Optional<Standing> find() {
    for (Token word : beside()) {
      if (words.is("undone", word)) {
        return Standing.found(Status.NEGATED, "word beside");
      }
      if (words.is("coming", word) && p.type() != EventType.AGREE && !within(word)) {
        return Standing.found(Status.FUTURE, "word beside");
      }
      if (words.is("possible", word) && !compares(word) && !within(word)) {
        return Standing.found(Status.HYPOTHETICAL, "word beside");
      }
      if (words.is("claimed", word) && !saidOfAnother(word)) {
        return Standing.found(Status.CLAIMED, "word beside");
      }
    }
    return governed() ? Standing.found(Status.HYPOTHETICAL, "word above") : Optional.empty();
  }

  /** "Called off a threatened strike", "launched a planned attack": the verb tells what is done. */
  private boolean within(Token word) {
    return p.predicate().tag().matches("VB[DNZ]")
        && word.plainRelation().equals("amod")
        && word.head() != p.predicate().index();
  }

  /** "Perhaps more than anyone, he has attacked it": the comparison is in doubt, not the deed. */
  private boolean compares(Token word) {
    return word.index() + 1 < sentence.size()
        && sentence.token(word.index() + 1).tag().matches("RB[RS]|JJ[RS]");
  }

  /** "Said the money Diaz allegedly stole was gone": who says so is not said to say it. */
  private boolean saidOfAnother(Token word) {
    return p.speech() && word.head() != p.predicate().index();
  }

  private List<Token> beside() {
    List<Token> all = new ArrayList<>();
    for (Token word : p.words()) {
      all.addAll(sentence.children(word, "advmod", "amod"));
    }
    all.removeAll(p.words());
    return all;
  }

  private boolean governed() {
    if (Hedge.over(p, sentence, words) || Regretted.is(p.predicate(), sentence, words)) {
      return false;
    }
    Token at = p.predicate();
    for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
      if (!goesDown(at) || given.filter(at::equals).isPresent()) {
        return false;
      }
      if (at.isVerb() && at.plainRelation().equals("conj") && finite(at)) {
        return false;
      }
      Token below = at;
      at = sentence.token(at.head());
      if (words.is("unreal", at) || called(at, below)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is part of what the word above it is about, not its reason or its doer. */
  private boolean goesDown(Token at) {
    boolean prepositional =
        at.tag().equals("VBG")
            && at.plainRelation().equals("advcl")
            && sentence.children(at, "mark").stream().anyMatch(m -> m.tag().equals("IN"));
    boolean reason = sentence.children(at, "case").stream().anyMatch(c -> words.is("reason", c));
    return !reason
        && !at.relation().equals("acl:relcl")
        && (prepositional
            || GOVERNED.contains(at.relation())
            || GOVERNED.contains(at.plainRelation()));
  }

  private boolean called(Token word, Token below) {
    return sentence.children(below, "case", "mark").stream()
        .anyMatch(c -> words.is("unreal", word, c));
  }

  private boolean finite(Token verb) {
    return verb.tag().matches("VB[DPZ]");
  }
}
