package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.CalendarNames;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Who stands in the slots of a predicate: its own dependents, and those that it shares with its
 * neighbours by coordination, control, relative clauses and participles.
 */
final class Arguments {
  private static final int DEPTH = 8;
  private static final Set<String> OBJECT_CONTROL_MARKS =
      Set.of("of", "from", "for", "into", "with");

  private static final Set<String> MEASURES =
      Set.of("none", "half", "bulk", "majority", "rest", "remainder");

  /** Before a meeting at or after which the subject of the clause does something. */
  private static final Set<String> FRAMING = Set.of("after", "following", "at", "for");

  private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those");

  /** What makes the words of a text one's own. */
  private static final Set<String> ISSUING =
      Set.of(
          "issue",
          "release",
          "publish",
          "sign",
          "write",
          "post",
          "send",
          "make",
          "deliver",
          "air",
          "run",
          "pass",
          "adopt",
          "enact",
          "distribute",
          "circulate",
          "file",
          "record",
          "tweet");

  private final Sentence sentence;
  private final Predicate<Token> objectControl;
  private final Predicate<Token> actor;

  /**
   * Arguments in a sentence.
   *
   * @param objectControl tells verbs whose object does what follows
   * @param actor tells phrases that are themselves an actor
   */
  Arguments(Sentence sentence, Predicate<Token> objectControl, Predicate<Token> actor) {
    this.sentence = sentence;
    this.objectControl = objectControl;
    this.actor = actor;
  }

  /** The noun phrases, by their heads, in a slot of a predicate; conjuncts included. */
  List<Token> in(Slot slot, Token predicate) {
    return withConjuncts(
        measured(
            switch (slot.name()) {
              case "subj" -> subjects(predicate, 0);
              case "obj" -> objects(predicate, 0);
              case "iobj" -> sentence.children(predicate, "iobj");
              case "poss" -> sentence.children(predicate, "nmod:poss");
              case "mod" -> modifiers(predicate);
              case "xcomp" -> sentence.children(predicate, "xcomp");
              case "doer" -> doers(predicate);
              case "clause" -> framing(predicate);
              case "pass" -> passive(predicate) ? undergoers(predicate, 0) : List.of();
              default -> governedBy(slot.name(), predicate);
            }));
  }

  /** "lifted most of its sanctions": not most is lifted but sanctions. */
  private List<Token> measured(List<Token> heads) {
    return heads.stream().map(h -> measured(sentence, h)).toList();
  }

  /** What a word that only measures measures; else the word. */
  static Token measured(Sentence sentence, Token word) {
    if (!word.tag().matches("JJ[RS]?|DT|CD|PDT") && !MEASURES.contains(Lexicon.lemma(word))) {
      return word;
    }
    return sentence.children(word, "nmod").stream()
        .filter(n -> !n.tag().startsWith("W"))
        .filter(
            n -> sentence.children(n, "case").stream().anyMatch(c -> Lexicon.lemma(c).equals("of")))
        .findFirst()
        .orElse(word);
  }

  // ---- subjects

  private List<Token> subjects(Token p, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    if (!clausal(p)) {
      return List.of();
    }
    if (passive(p) || nominal(p)) {
      List<Token> owners = sentence.children(p, "nmod:poss");
      return owners.isEmpty() ? agents(p) : owners;
    }
    List<Token> own = own(p, "nsubj");
    if (own.isEmpty()) {
      own = behindDay(p);
    }
    return own.isEmpty() ? inherited(p, depth) : own;
  }

  /** "On Monday Russian troops attacked", read as one phrase of time: its head is the subject. */
  private List<Token> behindDay(Token p) {
    return sentence.children(p, "obl").stream()
        .filter(o -> o.index() < p.index() && !CalendarNames.isWeekday(o.text()))
        .filter(
            o ->
                sentence.children(o, "compound").stream()
                    .anyMatch(c -> CalendarNames.isWeekday(c.text()) && c.index() < o.index()))
        .toList();
  }

  /** Subject of the surface, whether it acts or is acted on. */
  private List<Token> surface(Token p, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    List<Token> own = own(p, "nsubj", "nsubj:pass");
    own = own.isEmpty() ? behindDay(p) : own;
    return own.isEmpty() ? inherited(p, depth) : own;
  }

  private List<Token> own(Token p, String... relations) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(p)) {
      for (String relation : relations) {
        if (child.relation().equals(relation) && !pointing(child, p)) {
          found.add(antecedent(child, p));
        }
      }
    }
    return found;
  }

  /** The "it" of "it was a short call", "this is an attack": nobody who calls or attacks. */
  private boolean pointing(Token subject, Token noun) {
    return noun.isNoun()
        && POINTING.contains(Lexicon.lemma(subject))
        && sentence.child(noun, "cop").isPresent();
  }

  /** A relative pronoun stands for the noun its clause describes. */
  private Token antecedent(Token token, Token clause) {
    boolean relative =
        token.tag().equals("WDT")
            || token.tag().equals("WP")
            || token.tag().equals("WRB")
            || clause.relation().equals("acl:relcl") && token.lemma().equalsIgnoreCase("that");
    if (!relative) {
      return token;
    }
    Token at = clause;
    for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
      if (at.relation().startsWith("acl")) {
        return sentence.token(at.head());
      }
      at = sentence.token(at.head());
    }
    return token;
  }

  private List<Token> inherited(Token p, int depth) {
    if (p.head() < 0) {
      return List.of();
    }
    Token head = sentence.token(p.head());
    return switch (p.plainRelation()) {
      case "conj" -> surface(head, depth + 1);
      case "parataxis", "dep" -> List.of();
      case "xcomp" -> controller(head, depth);
      case "advcl" -> adverbial(p, head, depth);
      case "ccomp", "csubj", "obl", "nmod" -> infinite(p) ? controller(head, depth) : List.of();
      case "acl" -> described(p, head, depth);
      case "amod" ->
          gerundive(p) ? adverbial(head, sentence.head(head).orElse(head), depth) : List.of();
      default -> List.of();
    };
  }

  private List<Token> adverbial(Token p, Token head, int depth) {
    boolean ofObject =
        sentence.children(p, "mark", "case").stream()
            .anyMatch(m -> OBJECT_CONTROL_MARKS.contains(Lexicon.lemma(m)));
    boolean infinitive = p.tag().equals("VB");
    if (ofObject || infinitive && objectControl.test(head)) {
      List<Token> object = addressees(head, depth);
      if (!object.isEmpty()) {
        return object;
      }
    }
    List<Token> near = head.isNoun() && !clausal(head) ? List.of(head) : surface(head, depth + 1);
    return p.tag().equals("VBG") && !near.stream().anyMatch(actor) ? farther(head, near) : near;
  }

  /** "saying that the plan was bad, calling them liars": not the plan calls, but who says so. */
  private List<Token> farther(Token head, List<Token> near) {
    if (!head.plainRelation().equals("ccomp") || head.head() < 0) {
      return near;
    }
    List<Token> subject = surface(sentence.token(head.head()), 1);
    return subject.stream().anyMatch(actor) ? subject : near;
  }

  private List<Token> controller(Token head, int depth) {
    if (head.isNoun() && !clausal(head)) {
      return holders(head);
    }
    List<Token> addressees =
        objectControl.test(head) || !subjectOnly(head) ? addressees(head, depth) : List.of();
    return addressees.isEmpty() ? surface(head, depth + 1) : addressees;
  }

  private boolean subjectOnly(Token head) {
    return sentence.children(head, "obj", "iobj").isEmpty();
  }

  private List<Token> addressees(Token head, int depth) {
    List<Token> object = objects(head, depth + 1);
    if (object.isEmpty() && objectControl.test(head)) {
      object = governedBy("on", head);
      object = object.isEmpty() ? governedBy("to", head) : object;
    }
    return object;
  }

  private List<Token> described(Token p, Token head, int depth) {
    if (p.relation().equals("acl:relcl")) {
      return passive(p) || !own(p, "nsubj", "nsubj:pass").isEmpty() ? List.of() : List.of(head);
    }
    if (p.tag().equals("VBG")) {
      return trailing(p, head) ? surface(clause(head), depth + 1) : saying(head, depth);
    }
    return p.tag().equals("VB") ? holders(head) : List.of();
  }

  /** Who "released a statement deploring" it, whose "letter urging" it is, deplores and urges. */
  private List<Token> saying(Token text, int depth) {
    if (actor.test(text)) {
      return List.of(text);
    }
    List<Token> owners = sentence.children(text, "nmod:poss");
    boolean issued =
        owners.isEmpty()
            && text.plainRelation().equals("obj")
            && ISSUING.contains(Lexicon.lemma(sentence.token(text.head())));
    List<Token> sayers = issued ? surface(sentence.token(text.head()), depth + 1) : owners;
    return sayers.stream().anyMatch(actor) ? sayers : List.of(text);
  }

  /**
   * "shelled a town in the south, killing nine": behind a comma who shells kills, not the south.
   */
  private boolean trailing(Token p, Token head) {
    boolean agent =
        sentence.children(head, "case").stream().anyMatch(c -> Lexicon.lemma(c).equals("by"));
    return p.index() > 0
        && sentence.token(p.index() - 1).text().equals(",")
        && !agent
        && clause(head).isVerb();
  }

  /** The nearest verb above a word, else the word. */
  private Token clause(Token word) {
    Token at = word;
    while (!at.isVerb() && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    return at.isVerb() ? at : word;
  }

  /** Whose plan, decision or promise a noun is: possessor, author, or subject of its verb. */
  private List<Token> holders(Token noun) {
    List<Token> holders = new ArrayList<>(sentence.children(noun, "nmod:poss"));
    if (holders.isEmpty()) {
      holders.addAll(governedBy("by", noun));
    }
    if (holders.isEmpty()) {
      holders.addAll(modifiers(noun).stream().filter(Token::isProperNoun).toList());
    }
    if (holders.isEmpty() && noun.plainRelation().equals("obj") && noun.head() >= 0) {
      holders.addAll(surface(sentence.token(noun.head()), 1));
    }
    return holders;
  }

  /**
   * "said after talks with the envoy", "flew in for a visit": who says so talked, who flew visits.
   */
  private List<Token> framing(Token noun) {
    Token at = noun;
    while (at.plainRelation().equals("nmod") && at.head() >= 0) {
      at = sentence.token(at.head());
    }
    boolean frame =
        at.plainRelation().equals("obl")
            && sentence.children(at, "case").stream()
                .anyMatch(c -> FRAMING.contains(Lexicon.lemma(c)));
    return frame ? surface(sentence.token(at.head()), 1) : List.of();
  }

  /** The subject that a complement clause has of its own: "called for every state to act". */
  private List<Token> doers(Token p) {
    return sentence.children(p, "ccomp", "xcomp", "advcl").stream()
        .flatMap(c -> sentence.children(c, "nsubj", "nsubj:pass").stream())
        .filter(n -> !n.tag().startsWith("W"))
        .toList();
  }

  /** "the freeing of the men by the rebels": a gerund that stands as a noun. */
  private boolean nominal(Token p) {
    return p.tag().equals("VBG")
        && sentence.child(p, "obj", "aux", "nsubj").isEmpty()
        && sentence.child(p, "det", "nmod:poss").isPresent();
  }

  /** "for building bases" is read as an adjective by the parser; its noun is what is built. */
  private boolean gerundive(Token p) {
    return p.relation().equals("amod")
        && p.tag().equals("VBG")
        && p.index() > 0
        && sentence.token(p.index() - 1).plainRelation().equals("case");
  }

  // ---- objects

  private List<Token> objects(Token p, int depth) {
    if (depth > DEPTH || !clausal(p)) {
      return List.of();
    }
    if (gerundive(p)) {
      return List.of(sentence.token(p.head()));
    }
    if (passive(p)) {
      return undergoers(p, depth);
    }
    if (nominal(p)) {
      return governedBy("of", p);
    }
    List<Token> own = own(p, "obj");
    if (own.isEmpty()
        && p.relation().equals("acl:relcl")
        && !own(p, "nsubj").isEmpty()
        && own(p, "nsubj").stream().noneMatch(n -> n.index() == p.head())) {
      return List.of(sentence.token(p.head()));
    }
    own = own.isEmpty() ? shared(p) : own;
    own = own.isEmpty() ? smallClause(p) : own;
    return own.isEmpty() ? misread(p) : own;
  }

  private List<Token> undergoers(Token p, int depth) {
    List<Token> own = own(p, "nsubj:pass");
    if (!own.isEmpty()) {
      return own;
    }
    if (p.plainRelation().equals("acl") && p.head() >= 0) {
      return List.of(sentence.token(p.head()));
    }
    List<Token> subject = own(p, "nsubj");
    return subject.isEmpty() ? inherited(p, depth + 1) : subject;
  }

  /** "condemned and rejected the plan": the object behind the last verb is everybody's. */
  private List<Token> shared(Token p) {
    List<Token> objects = new ArrayList<>();
    if (p.plainRelation().equals("conj") && p.head() >= 0) {
      sentence.children(sentence.token(p.head()), "obj").stream()
          .filter(o -> o.index() > p.index())
          .forEach(objects::add);
    } else if (noOblique(p)) {
      for (Token conjunct : sentence.children(p, "conj")) {
        if (conjunct.tag().equals(p.tag()) && conjunct.index() - p.index() <= 3) {
          objects.addAll(sentence.children(conjunct, "obj"));
        }
      }
    }
    return objects;
  }

  /** "found the banker guilty", read as if the banker were the subject of a clause: he is found. */
  private List<Token> smallClause(Token p) {
    return sentence.children(p, "xcomp").stream()
        .filter(c -> !c.isVerb())
        .flatMap(c -> sentence.children(c, "nsubj").stream())
        .toList();
  }

  /**
   * "arrested the leader linked to X", read as if the leader linked: he is the object all the same.
   */
  private List<Token> misread(Token p) {
    return sentence.children(p, "dep", "ccomp", "parataxis").stream()
        .filter(c -> c.tag().equals("VBN") && sentence.child(c, "aux", "mark").isEmpty())
        .flatMap(c -> sentence.children(c, "nsubj").stream())
        .filter(n -> n.index() > p.index() && !n.isPronoun())
        .toList();
  }

  private boolean noOblique(Token p) {
    return sentence.children(p, "obl", "xcomp", "ccomp").isEmpty();
  }

  // ---- prepositions and modifiers

  /** Noun phrases or gerunds under a preposition, at the predicate, its object or its particle. */
  private List<Token> governedBy(String preposition, Token p) {
    List<Token> found = new ArrayList<>();
    collect(preposition, p, found);
    if (clausal(p)) {
      sentence
          .children(p, "obj", "nsubj:pass", "advmod")
          .forEach(o -> collect(preposition, measured(sentence, o), found));
    } else if (found.isEmpty()) {
      sentence.children(p, "nmod").forEach(n -> collect(preposition, n, found));
    }
    if (found.isEmpty() && clausal(p)) {
      sentence.children(p, "xcomp", "obl").forEach(o -> collect(preposition, o, found));
    }
    if (found.isEmpty() && p.plainRelation().equals("conj") && p.head() >= 0) {
      collectAfter(preposition, sentence.token(p.head()), p, found);
    }
    return found;
  }

  private void collect(String preposition, Token p, List<Token> found) {
    for (Token child : sentence.children(p)) {
      if (marked(child, preposition)) {
        found.add(antecedent(child, p));
      }
    }
  }

  private void collectAfter(String preposition, Token head, Token p, List<Token> found) {
    for (Token child : sentence.children(head)) {
      if (child.index() > p.index() && marked(child, preposition)) {
        found.add(child);
      }
    }
  }

  private boolean marked(Token token, String preposition) {
    boolean oblique =
        switch (token.plainRelation()) {
          case "obl", "nmod" -> true;
          case "advcl", "acl", "xcomp" -> !token.tag().equals("VB");
          default -> false;
        };
    return oblique
        && sentence.children(token, "case", "mark").stream()
            .anyMatch(c -> Lexicon.lemma(c).equals(preposition));
  }

  private List<Token> modifiers(Token p) {
    return sentence.children(p, "compound", "amod", "nmod:poss").stream()
        .filter(t -> !t.relation().equals("nmod:poss"))
        .toList();
  }

  private List<Token> agents(Token p) {
    List<Token> own = new ArrayList<>();
    collect("by", p, own);
    return (own.isEmpty() ? governedBy("by", p) : own)
        .stream().filter(t -> !t.tag().equals("VBG") && !Parties.isTime(t)).toList();
  }

  // ---- shape of clauses

  boolean passive(Token p) {
    if (!p.tag().equals("VBN") && !p.tag().equals("VBD")) {
      return false;
    }
    for (Token child : sentence.children(p)) {
      if (child.relation().equals("aux:pass") || child.relation().equals("nsubj:pass")) {
        return true;
      }
    }
    boolean perfect =
        sentence.children(p, "aux").stream().anyMatch(a -> Lexicon.lemma(a).equals("have"));
    boolean finite = !own(p, "nsubj").isEmpty();
    if (p.tag().equals("VBN") && !perfect && !finite) {
      return p.plainRelation().equals("acl")
          || p.plainRelation().equals("advcl")
          || p.plainRelation().equals("amod")
          || p.plainRelation().equals("conj") && p.head() >= 0 && passive(sentence.token(p.head()));
    }
    return false;
  }

  private boolean clausal(Token p) {
    return p.isVerb() || sentence.child(p, "cop", "nsubj", "nsubj:pass").isPresent();
  }

  private boolean infinite(Token p) {
    return p.tag().equals("VB") || p.tag().equals("VBG");
  }

  private List<Token> withConjuncts(List<Token> heads) {
    Set<Token> all = new LinkedHashSet<>();
    for (Token head : heads) {
      all.add(head);
      sentence.children(head, "conj").stream()
          .filter(c -> c.isNoun() || c.isPronoun() || head.isVerb() || c.tag().equals("CD"))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }
}
