package org.entente.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.AnnotatedArticle;
import org.entente.model.EventType;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Token;

/** What a proposition leaves open: it is asked about, or depends on a condition. */
record Unsettled(
    Proposition p,
    Optional<Statement> statement,
    boolean own,
    Optional<Token> given,
    Sentence sentence,
    AnnotatedArticle article,
    StatusWords words) {
  private static final Set<String> BESIDE = Set.of("advcl", "parataxis", "dep");
  private static final Set<String> APART = Set.of("parataxis", "advcl", "acl:relcl");
  private static final Set<String> INVERTED = Set.of("had", "should", "were");
  private static final Set<String> CONDITIONAL = Set.of("would", "could", "might", "should");
  private static final Set<EventType> PLEDGES =
      Set.of(EventType.AGREE, EventType.THREATEN, EventType.CONCEDE);

  /** Whether it is asked about. */
  Optional<Standing> asked() {
    Span here = p.predicate().span();
    boolean direct =
        given.isEmpty()
            && (asks(sentence.span())
                || statement.stream()
                    .flatMap(s -> s.content().stream())
                    .anyMatch(c -> c.contains(here) && asks(c) && endsHere(c)));
    boolean indirect =
        statement.filter(this::questions).isPresent()
            && !meanwhile()
            && !Regretted.is(p.predicate(), sentence, words);
    return direct || indirect || addressed() || marked("question")
        ? Standing.found(Status.HYPOTHETICAL, "question")
        : Optional.empty();
  }

  /** "Can you insult them", whatever mark ends it. */
  private boolean addressed() {
    Token at = p.predicate();
    for (int i = 0; i < sentence.size() && at.head() >= 0 && !isAddress(at); i++) {
      if (APART.contains(at.relation())) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return given.isEmpty() && isAddress(at);
  }

  private boolean isAddress(Token verb) {
    return sentence.children(verb, "nsubj").stream()
        .filter(s -> s.text().equalsIgnoreCase("you"))
        .anyMatch(
            s -> sentence.children(verb, "aux").stream().anyMatch(a -> a.index() == s.index() - 1));
  }

  /** "Was asking a question when Peru cut him short": what the reporter tells of it. */
  private boolean meanwhile() {
    Token at = p.predicate();
    return at.tag().equals("VBD")
        && at.plainRelation().equals("advcl")
        && words.opens("when", at, sentence);
  }

  /** Of a quotation of several sentences only the last is the question. */
  private boolean endsHere(Span part) {
    return part.end() <= sentence.span().end() + 1;
  }

  /** Whether a source asks; beside what it asks a quotation may say something too. */
  private boolean questions(Statement s) {
    boolean saysToo =
        s.kind() == Statement.Kind.DIRECT
            && s.content().stream().anyMatch(c -> asks(c) && !endsHere(c));
    return s.polarity() == Statement.Polarity.ASKS && !saysToo;
  }

  private boolean asks(Span part) {
    String said = part.of(article.text()).stripTrailing();
    int end = said.length() - 1;
    while (end >= 0 && "\"”’'»)".indexOf(said.charAt(end)) >= 0) {
      end--;
    }
    return end >= 0 && said.charAt(end) == '?';
  }

  /** Whether it depends on a condition. */
  Optional<Standing> conditional() {
    if (p.status() == Status.DENIED) {
      return Optional.empty();
    }
    if (marked("condition")
        || BESIDE.contains(p.predicate().plainRelation()) && inverted(p.predicate())) {
      return Standing.found(Status.HYPOTHETICAL, "condition");
    }
    return counterfactual() || onCondition()
        ? Standing.found(Status.HYPOTHETICAL, "counterfactual")
        : Optional.empty();
  }

  /** Whether a clause above, or its own, is opened by a word of a role. */
  private boolean marked(String role) {
    Token at = p.predicate();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.children(at, "mark").stream().anyMatch(m -> words.is(role, m))
          && !at.plainRelation().equals("root")) {
        return true;
      }
      if (at.head() < 0 || isGiven(at)) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return false;
  }

  private boolean isGiven(Token at) {
    return given.filter(at::equals).isPresent();
  }

  /** "If they yelled, I would vote against them"; a threat or promise stands, its condition too. */
  private boolean onCondition() {
    boolean would =
        sentence.children(p.predicate(), "aux").stream()
            .anyMatch(a -> CONDITIONAL.contains(Lexicon.lemma(a)) || a.text().equals("’d"));
    boolean pledge = statement.isPresent() && own && PLEDGES.contains(p.type());
    return would
        && !pledge
        && sentence.children(p.predicate(), "advcl").stream().anyMatch(this::isCondition);
  }

  private boolean isCondition(Token clause) {
    return inverted(clause)
        || sentence.children(clause, "mark").stream().anyMatch(m -> words.is("condition", m));
  }

  /** "had he paid in time", "should it go on": the auxiliary before its subject. */
  private boolean inverted(Token clause) {
    return sentence.children(clause, "nsubj", "nsubj:pass").stream()
        .anyMatch(
            s ->
                sentence.children(clause, "aux", "cop", "aux:pass").stream()
                    .anyMatch(
                        a ->
                            a.index() < s.index()
                                && INVERTED.contains(a.text().toLowerCase(Locale.ROOT))));
  }

  private boolean counterfactual() {
    Token verb = p.predicate();
    boolean modal =
        sentence.children(verb, "aux").stream()
            .anyMatch(a -> CONDITIONAL.contains(Lexicon.lemma(a)));
    boolean perfect =
        sentence.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("have"));
    return modal && perfect;
  }
}
