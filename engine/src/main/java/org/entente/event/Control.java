package org.entente.event;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The subject that a clause does not name but has from the words around it: "asked the rebels to
 * leave" has the rebels leave, "refused to leave" whoever refused, "came and left" whoever came.
 */
final class Control {
  /** How many steps from clause to clause a subject is looked for. */
  static final int DEPTH = 8;

  private static final Set<String> OBJECT_CONTROL_MARKS =
      Set.of("of", "from", "for", "into", "with", "against");

  private final Sentence sentence;
  private final Function<Token, TriggerClass.Doer> follower;
  private final Predicate<Token> actor;
  private final Dependents dependents;
  private final ClauseShape shape;
  private final Obliques obliques;
  private final DirectObjects objects;
  private final Holders holders;

  /**
   * Control in a sentence.
   *
   * @param follower tells who does what follows a verb
   * @param actor tells phrases that are themselves an actor
   */
  Control(Sentence sentence, Function<Token, TriggerClass.Doer> follower, Predicate<Token> actor) {
    this.sentence = sentence;
    this.follower = follower;
    this.actor = actor;
    this.dependents = new Dependents(sentence);
    this.shape = new ClauseShape(sentence);
    this.obliques = new Obliques(sentence);
    this.objects = new DirectObjects(sentence, this);
    this.holders = new Holders(sentence, actor, this);
  }

  /** The subject, its own or not, whether it acts or is acted on. */
  List<Token> subject(Token p, int depth) {
    if (depth > DEPTH) {
      return List.of();
    }
    List<Token> own = dependents.subjects(p, "nsubj", "nsubj:pass");
    return own.isEmpty() ? inherited(p, depth) : own;
  }

  /** The subject that a predicate without one has from where it hangs. */
  List<Token> inherited(Token p, int depth) {
    if (p.head() < 0) {
      return List.of();
    }
    Token head = sentence.token(p.head());
    return switch (p.plainRelation()) {
      case "conj" -> subject(head, depth + 1);
      case "parataxis", "dep" -> List.of();
      case "xcomp" -> controller(head, depth);
      case "advcl" -> adverbial(p, head, depth);
      case "ccomp", "csubj", "obl", "nmod" ->
          shape.infinite(p) ? controller(head, depth) : List.of();
      case "acl" -> described(p, head, depth);
      case "amod" ->
          shape.gerundive(p) ? adverbial(head, sentence.head(head).orElse(head), depth) : List.of();
      default -> List.of();
    };
  }

  // ---- below a verb

  private List<Token> adverbial(Token p, Token head, int depth) {
    boolean ofObject =
        sentence.children(p, "mark", "case").stream()
            .anyMatch(m -> OBJECT_CONTROL_MARKS.contains(Lexicon.lemma(m)));
    boolean infinitive = p.tag().equals("VB");
    if (ofObject || infinitive && isObject(head)) {
      List<Token> object = addressees(head, depth);
      if (!object.isEmpty()) {
        return object;
      }
    }
    List<Token> near =
        head.isNoun() && !shape.clausal(head) ? List.of(head) : subject(head, depth + 1);
    return p.tag().equals("VBG") && !near.stream().anyMatch(actor) ? farther(head, near) : near;
  }

  /** "saying that the plan was bad, calling them liars": not the plan calls, but who says so. */
  private List<Token> farther(Token head, List<Token> near) {
    if (!head.plainRelation().equals("ccomp") || head.head() < 0) {
      return near;
    }
    List<Token> subject = subject(sentence.token(head.head()), 1);
    return subject.stream().anyMatch(actor) ? subject : near;
  }

  private List<Token> controller(Token head, int depth) {
    if (head.isNoun() && !shape.clausal(head)) {
      return holders.of(head);
    }
    List<Token> addressees =
        isObject(head) || !subjectOnly(head) ? addressees(head, depth) : List.of();
    return addressees.isEmpty() ? subject(head, depth + 1) : addressees;
  }

  private boolean isObject(Token head) {
    return follower.apply(head) == TriggerClass.Doer.OBJECT;
  }

  private boolean subjectOnly(Token head) {
    return follower.apply(head) == TriggerClass.Doer.SUBJECT
        || sentence.children(head, "obj", "iobj").isEmpty();
  }

  private List<Token> addressees(Token head, int depth) {
    List<Token> object = objects.of(head, depth + 1);
    if (object.isEmpty() && isObject(head)) {
      object = obliques.under("on", head);
      object = object.isEmpty() ? obliques.under("to", head) : object;
    }
    return object;
  }

  // ---- below a noun

  private List<Token> described(Token p, Token head, int depth) {
    if (p.relation().equals("acl:relcl")) {
      boolean otherwise = shape.passive(p) || !dependents.of(p, "nsubj", "nsubj:pass").isEmpty();
      return otherwise ? List.of() : List.of(head);
    }
    if (p.tag().equals("VBG")) {
      return trailing(p, head) ? subject(clause(head), depth + 1) : holders.saying(head, depth);
    }
    return p.tag().equals("VB") ? holders.of(head) : List.of();
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
}
