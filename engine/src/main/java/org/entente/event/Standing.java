package org.entente.event;

import java.util.List;
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

/**
 * Whether what a proposition says is so, by the first of these rules that applies: it is asked
 * about; an operator has decided; it depends on a condition; it is counterfactual, bidden, or an
 * infinitive yet to be done; a word beside or above it doubts it; a source says, denies or asks it;
 * else the article reports it.
 *
 * @param status the outcome
 * @param rule the rule that gave it
 */
record Standing(Status status, String rule) {
  private static final Set<String> BESIDE = Set.of("advcl", "parataxis", "dep");
  private static final Set<String> INVERTED = Set.of("had", "should", "were");
  private static final Set<String> CONDITIONAL = Set.of("would", "could", "might", "should");
  private static final Set<EventType> MADE =
      Set.of(EventType.AGREE, EventType.REQUEST, EventType.THREATEN, EventType.ACCUSE);
  private static final Set<EventType> PLEDGES =
      Set.of(EventType.AGREE, EventType.THREATEN, EventType.CONCEDE);
  private static final Set<EventType> SAID =
      Set.of(
          EventType.ACCUSE,
          EventType.SUPPORT,
          EventType.REJECT,
          EventType.REQUEST,
          EventType.THREATEN);
  private static final Set<String> GOVERNED =
      Set.of("xcomp", "ccomp", "obj", "acl", "conj", "obl", "nmod", "csubj", "nsubj:pass");
  private static final Set<String> INFINITIVES = Set.of("advcl", "acl", "xcomp", "csubj", "ccomp");

  /** The standing of a proposition that a statement may hold. */
  static Standing of(
      Proposition p,
      Optional<Statement> statement,
      boolean own,
      Sentence sentence,
      AnnotatedArticle article,
      StatusWords words) {
    Optional<Token> given = Given.top(p, sentence, words);
    return new Reader(p, statement, own, given, sentence, article, words).standing();
  }

  /** One proposition in its sentence. */
  private record Reader(
      Proposition p,
      Optional<Statement> statement,
      boolean own,
      Optional<Token> given,
      Sentence sentence,
      AnnotatedArticle article,
      StatusWords words) {

    Standing standing() {
      Standing told = told();
      return told.status() == Status.HYPOTHETICAL && saying()
          ? new Standing(Status.REPORTED, "status:said by himself")
          : told;
    }

    /**
     * Whether the words are the deed, however they put it: "if it rained, farmers should be
     * helped", "can we trust him?".
     */
    private boolean saying() {
      List<Token> doers = sentence.children(p.predicate(), "nsubj", "nsubj:pass");
      boolean others =
          SAID.contains(p.type())
              && (p.rows().contains(Unforeseen.ROW) || !doers.isEmpty())
              && doers.stream().noneMatch(p.actor()::contains);
      return own
          && statement.filter(s -> s.polarity() == Statement.Polarity.SAYS).isPresent()
          && (p.bySpeaker() && asked().isEmpty() || others);
    }

    private Standing told() {
      return asked()
          .or(this::conditional)
          .or(this::remote)
          .or(this::operator)
          .or(this::unreal)
          .or(this::doubted)
          .or(this::attributed)
          .orElse(new Standing(Status.REPORTED, "status:stated"));
    }

    // ---- questions

    private Optional<Standing> asked() {
      Span here = p.predicate().span();
      boolean direct =
          given.isEmpty()
              && (asks(sentence.span())
                  || statement.stream()
                      .flatMap(s -> s.content().stream())
                      .anyMatch(c -> c.contains(here) && asks(c) && endsHere(c)));
      boolean indirect = statement.filter(this::questions).isPresent();
      return direct || indirect || marked("question")
          ? found(Status.HYPOTHETICAL, "question")
          : Optional.empty();
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

    private boolean isGiven(Token at) {
      return given.filter(at::equals).isPresent();
    }

    private boolean asks(Span part) {
      String said = part.of(article.text()).stripTrailing();
      int end = said.length() - 1;
      while (end >= 0 && "\"”’'»)".indexOf(said.charAt(end)) >= 0) {
        end--;
      }
      return end >= 0 && said.charAt(end) == '?';
    }

    private Optional<Standing> remote() {
      return p.status() == Status.DENIED
          ? Optional.empty()
          : Remote.of(p.predicate(), given, sentence, words)
              .map(status -> new Standing(status, "status:word far above"));
    }

    private Optional<Standing> operator() {
      if (unblamed()) {
        return found(Status.REPORTED, "not blamed");
      }
      return p.status() == Status.REPORTED ? Optional.empty() : found(p.status(), "operator");
    }

    /** "For not condemning its attacks": no critic says that there were any, all know it. */
    private boolean unblamed() {
      Token deed = p.predicate();
      return p.status() == Status.CLAIMED
          && given.filter(deed::equals).isPresent()
          && sentence.children(sentence.token(deed.head()), "advmod").stream()
              .anyMatch(n -> words.is("not", n));
    }

    // ---- what is not said to be

    private Optional<Standing> conditional() {
      if (p.status() == Status.DENIED) {
        return Optional.empty();
      }
      if (marked("condition")
          || BESIDE.contains(p.predicate().plainRelation()) && inverted(p.predicate())) {
        return found(Status.HYPOTHETICAL, "condition");
      }
      return counterfactual() || onCondition()
          ? found(Status.HYPOTHETICAL, "counterfactual")
          : Optional.empty();
    }

    private Optional<Standing> unreal() {
      if (byNobody()) {
        return found(Status.NEGATED, "nobody");
      }
      if (unsaid()) {
        return found(Status.NEGATED, "not done");
      }
      if (bidden()) {
        return found(Status.HYPOTHETICAL, "imperative");
      }
      if (isTo()) {
        return found(Status.FUTURE, "is to");
      }
      if (subjunctive()) {
        return found(Status.HYPOTHETICAL, "subjunctive");
      }
      if (hearsay() || story()) {
        return found(Status.CLAIMED, "hearsay");
      }
      if (beforehand()) {
        return found(Status.FUTURE, "clause of time");
      }
      return toCome() || can() || would() || sharesModal()
          ? found(Status.HYPOTHETICAL, "infinitive")
          : Optional.empty();
    }

    /**
     * "Vital that Iran release them", "a motion that Peru join": a base form after one who does.
     */
    private boolean subjunctive() {
      Token verb = p.predicate();
      List<Token> doers = sentence.children(verb, "nsubj");
      boolean single = doers.stream().anyMatch(d -> d.tag().matches("NNP?"));
      boolean together = doers.stream().anyMatch(d -> sentence.child(d, "conj").isPresent());
      return !doers.isEmpty()
          && (verb.tag().equals("VB") || verb.tag().equals("VBP") && single && !together)
          && sentence.child(verb, "aux").isEmpty()
          && sentence.children(verb, "mark").stream()
              .anyMatch(m -> Lexicon.lemma(m).equals("that"));
    }

    /** "No minister resigned", "bombed no hospital": what nobody does or undergoes is not done. */
    private boolean byNobody() {
      return java.util.stream.Stream.concat(
              p.actor().stream(),
              p.recipient().stream().filter(t -> t.head() == p.predicate().index()))
          .anyMatch(
              a ->
                  words.is("nobody", a)
                      || sentence.children(a, "det", "advmod").stream()
                          .anyMatch(d -> words.is("nobody", d))
                      || notAll(a));
    }

    /** "Has not called for it", "did not thank him", of which no operator knows. */
    private boolean unsaid() {
      Token verb = p.predicate();
      return p.rows().contains(Unforeseen.ROW)
          && p.type() != EventType.REJECT
          && sentence.children(verb, "nsubj").stream().anyMatch(p.actor()::contains)
          && sentence.children(verb, "advmod").stream().anyMatch(n -> words.is("not", n))
          && sentence.children(verb, "aux").stream()
              .anyMatch(a -> a.lemma().matches("have|do") && !words.is("modal", a));
    }

    /** "Not all ministers back it", "not every state signed". */
    private boolean notAll(Token actor) {
      return sentence.children(actor, "det", "amod", "nummod").stream()
          .anyMatch(
              d ->
                  d.index() > 0
                      && words.is("all", d)
                      && sentence.token(d.index() - 1).text().equalsIgnoreCase("not"));
    }

    /** "Are believed to have sold arms": somebody says so, nobody named. */
    private boolean hearsay() {
      Token verb = p.predicate();
      boolean to = sentence.children(verb, "mark").stream().anyMatch(m -> m.text().equals("to"));
      return to
          && verb.head() >= 0
          && sentence.token(verb.head()).tag().equals("VBN")
          && words.is("hearsay", sentence.token(verb.head()));
    }

    /** "Fake stories that the pope endorsed him": a story tells it. */
    private boolean story() {
      Token at = p.predicate();
      if (toldWithin(at)) {
        return true;
      }
      return statement.isEmpty()
          && at.head() >= 0
          && at.plainRelation().matches("acl|ccomp|dep")
          && words.is("charge", sentence.token(at.head()))
          && sentence.children(at, "mark").stream().anyMatch(m -> Lexicon.lemma(m).equals("that"));
    }

    /** "Repudiate the general who suggested that they had burnt it": he said so. */
    private boolean toldWithin(Token deed) {
      return statement.isEmpty()
          && given.filter(t -> t.index() != deed.index()).isPresent()
          && deed.plainRelation().equals("ccomp")
          && Coming.past(deed, sentence);
    }

    /** "Wants to pass it before the premier leaves": he is yet to leave. */
    private boolean beforehand() {
      Token at = p.predicate();
      return at.relation().equals("advcl")
          && at.tag().matches("VB[ZP]")
          && sentence.children(at, "aux").isEmpty()
          && sentence.children(at, "mark").stream().anyMatch(m -> words.is("when", m))
          && infinite(sentence.token(at.head()));
    }

    /**
     * "They can meet": able to is not doing. Nor is what the learnt opinion finds under another
     * modal verb, which no operator has turned into a demand or a promise. "They cannot meet" is no
     * open question.
     */
    private boolean can() {
      boolean opinion = p.rows().contains(Unforeseen.ROW);
      boolean negated =
          sentence.children(p.predicate(), "advmod").stream().anyMatch(n -> words.is("not", n));
      return !negated
          && sentence.children(p.predicate(), "aux").stream()
              .anyMatch(
                  a ->
                      Lexicon.lemma(a).equals("can")
                          || opinion && words.is("modal", a) && !would(a));
    }

    private static boolean would(Token auxiliary) {
      return Lexicon.lemma(auxiliary).equals("would");
    }

    /** "May have held and beaten them": what is joined shares the modal verb. */
    private boolean sharesModal() {
      Token verb = p.predicate();
      if (byWhich(verb)) {
        return true;
      }
      boolean joined =
          verb.isVerb()
              && verb.plainRelation().equals("conj")
              && sentence.children(verb, "aux", "nsubj").isEmpty();
      return joined
          && sentence.children(sentence.token(verb.head()), "aux").stream()
              .anyMatch(a -> words.is("modal", a));
    }

    /** "Might have ended it by insisting that Iraq let them stay": so might the means. */
    private boolean byWhich(Token deed) {
      Token at = deed;
      for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
        Token above = sentence.token(at.head());
        boolean means =
            at.tag().equals("VBG")
                && (sentence.children(at, "mark", "case").stream()
                        .anyMatch(m -> Lexicon.lemma(m).equals("by"))
                    || at.index() > 0
                        && sentence.token(at.index() - 1).text().equalsIgnoreCase("by"));
        if (means) {
          return sentence.children(above, "aux").stream().anyMatch(a -> words.is("modal", a));
        }
        if (!at.plainRelation().matches("ccomp|xcomp|conj")) {
          return false;
        }
        at = above;
      }
      return false;
    }

    /** "The bill would provide aid", where nobody says so: if it came to it. */
    private boolean would() {
      return statement.isEmpty()
          && !p.speech()
          && sentence.children(p.predicate(), "aux").stream().anyMatch(Reader::would);
    }

    /** "France is to provide aid": announced. */
    private boolean isTo() {
      if (hadTo(p.predicate())) {
        return false;
      }
      boolean auxiliary =
          sentence.children(p.predicate(), "aux").stream()
              .anyMatch(a -> a.lemma().equals("be") && !a.text().equalsIgnoreCase("be"));
      return toBefore()
          && (auxiliary
              || infinitive() && sentence.token(p.predicate().head()).lemma().equals("be"));
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

    /**
     * "If they yelled, I would vote against them"; a threat or promise stands, its condition too.
     */
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

    private boolean bidden() {
      Token verb = p.predicate();
      return verb.tag().equals("VB")
          && sentence.children(verb, "nsubj", "aux", "mark", "csubj", "expl").isEmpty()
          && Set.of("root", "parataxis", "ccomp").contains(verb.plainRelation());
    }

    /**
     * "Sent troops to seize the port": meant, not done; "went on to seize it": done. What somebody
     * does in order to say a thing says it: "went on television to defend her".
     */
    private boolean toCome() {
      Token verb = p.predicate();
      boolean said = SAID.contains(p.type()) && verb.plainRelation().equals("advcl");
      if (joins(verb)) {
        Token first = sentence.token(verb.head());
        return first.tag().equals("VB")
            && sentence.children(first, "mark").stream().anyMatch(m -> m.text().equals("to"))
            && (first.head() < 0 || !done(sentence.token(first.head())));
      }
      return infinitive()
          && !said
          && !hadTo(verb)
          && !hedged()
          && !done(sentence.token(verb.head()));
    }

    /** "Had to lend it money": it did. */
    private boolean hadTo(Token verb) {
      return sentence.children(verb, "aux").stream()
          .anyMatch(a -> a.text().equalsIgnoreCase("had"));
    }

    /** "I want to thank them" thanks them. */
    private boolean hedged() {
      Token above = sentence.token(p.predicate().head());
      return SAID.contains(p.type())
          && words.is("hedge", above)
          && sentence.children(above, "nsubj").stream()
              .anyMatch(s -> s.text().toLowerCase(Locale.ROOT).matches("i|we"));
    }

    private boolean done(Token governor) {
      return words.is("done", governor)
          && sentence.children(governor, "aux").stream().noneMatch(a -> words.is("modal", a));
    }

    private boolean joins(Token verb) {
      return verb.tag().equals("VB")
          && verb.plainRelation().equals("conj")
          && sentence.children(verb, "aux", "nsubj", "mark").isEmpty();
    }

    private boolean infinitive() {
      Token verb = p.predicate();
      return (verb.tag().equals("VB") || suffered(verb))
          && INFINITIVES.contains(verb.plainRelation())
          && toBefore();
    }

    /** "To be arrested": an infinitive of the passive. */
    private boolean suffered(Token verb) {
      return verb.tag().equals("VBN")
          && sentence.children(verb, "aux:pass").stream()
              .anyMatch(b -> b.text().equalsIgnoreCase("be"));
    }

    /** The parser does not always hang the "to" on its verb. */
    private boolean toBefore() {
      Token verb = p.predicate();
      return (verb.tag().equals("VB") || suffered(verb))
          && sentence.tokens().subList(Math.max(0, verb.index() - 3), verb.index()).stream()
              .anyMatch(t -> t.text().equalsIgnoreCase("to") && t.head() == verb.index());
    }

    // ---- words beside and above

    private Optional<Standing> doubted() {
      for (Token word : beside()) {
        if (words.is("undone", word)) {
          return found(Status.NEGATED, "word beside");
        }
        if (words.is("coming", word) && p.type() != EventType.AGREE) {
          return found(Status.FUTURE, "word beside");
        }
        if (words.is("possible", word)) {
          return found(Status.HYPOTHETICAL, "word beside");
        }
        if (words.is("claimed", word)) {
          return found(Status.CLAIMED, "word beside");
        }
      }
      return governed() ? found(Status.HYPOTHETICAL, "word above") : Optional.empty();
    }

    private java.util.List<Token> beside() {
      java.util.List<Token> all = new java.util.ArrayList<>();
      for (Token word : p.words()) {
        all.addAll(sentence.children(word, "advmod", "amod"));
      }
      all.removeAll(p.words());
      return all;
    }

    private boolean governed() {
      Token at = p.predicate();
      for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
        if (!goesDown(at) || isGiven(at)) {
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

    // ---- sources

    private Optional<Standing> attributed() {
      if (statement.isEmpty() && quoted()) {
        return found(Status.CLAIMED, "quoted");
      }
      return statement.map(
          s ->
              new Standing(
                  status(s.polarity()),
                  "status:statement " + s.polarity().name().toLowerCase(Locale.ROOT)));
    }

    private Status status(Statement.Polarity polarity) {
      return switch (polarity) {
        case DENIES -> saidByDoing() ? Status.REPORTED : Status.DENIED;
        case DOUBTS -> Status.HYPOTHETICAL;
        case SAYS, ASKS -> own || presupposed() ? Status.REPORTED : Status.CLAIMED;
      };
    }

    /** "rejected the demand", "rebuts the criticism": it was made, whatever became of it. */
    private boolean saidByDoing() {
      return p.predicate().isNoun() && MADE.contains(p.type());
    }

    /**
     * What is said of it takes for granted that it was so: "said his call for a ban was wrong",
     * "recalled the talks at which Egypt backed Chad".
     */
    private boolean presupposed() {
      boolean named =
          p.predicate().isNoun()
              && MADE.contains(p.type())
              && !p.mode().equals("investigate")
              && !p.rows().contains(Unforeseen.ROW)
              && definite(p.predicate())
              && p.actor().stream().anyMatch(a -> sentence.dominates(p.predicate(), a));
      return named
          || occasion()
          || statement.filter(s -> Presupposed.in(p.predicate(), s, sentence)).isPresent();
    }

    /** "Threatened to leave after Oman arrested him": the reporter tells of what went before. */
    private boolean occasion() {
      Token at = p.predicate();
      for (int i = 0;
          i < sentence.size() && at.head() >= 0 && !at.relation().equals("advcl");
          i++) {
        at = sentence.token(at.head());
      }
      return at.relation().equals("advcl")
          && at.tag().equals("VBD")
          && sentence.children(at, "mark", "advmod").stream().anyMatch(m -> words.is("when", m))
          && (infinite(sentence.token(at.head())) || cue(sentence.token(at.head())));
    }

    private boolean cue(Token verb) {
      return statement.stream()
          .flatMap(s -> s.cue().stream())
          .anyMatch(c -> c.overlaps(verb.span()));
    }

    private boolean infinite(Token verb) {
      return verb.tag().equals("VB")
          && sentence.children(verb, "mark").stream().anyMatch(m -> m.tag().equals("TO"));
    }

    private boolean definite(Token noun) {
      return sentence.children(noun, "det").stream().allMatch(d -> words.is("definite", d));
    }

    /** Whether the sentence stands in quotation marks of which nobody is said to be the speaker. */
    private boolean quoted() {
      String said = sentence.span().of(article.text()).strip();
      return said.length() > 2
          && "\"“«".indexOf(said.charAt(0)) >= 0
          && "\"”»".indexOf(said.charAt(said.length() - 1)) >= 0
          && said.substring(1, said.length() - 1).chars().noneMatch(c -> "\"“”«»".indexOf(c) >= 0);
    }

    private static Optional<Standing> found(Status status, String rule) {
      return Optional.of(new Standing(status, "status:" + rule));
    }
  }
}
