package org.entente.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.AnnotatedArticle;
import org.entente.model.EventType;
import org.entente.model.Quotation;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.model.Status;
import org.entente.model.Token;

/** What a source says, denies or asks, and what it takes for granted. */
record Attributed(
    Proposition p,
    Optional<Statement> statement,
    boolean own,
    Sentence sentence,
    AnnotatedArticle article,
    StatusWords words) {
  private static final Set<EventType> MADE =
      Set.of(EventType.AGREE, EventType.REQUEST, EventType.THREATEN, EventType.ACCUSE);

  /** The standing that the source gives it. */
  Optional<Standing> find() {
    if (statement.isEmpty() && (quoted() || headlined()) && !ofSpeaker()) {
      return Standing.found(Status.CLAIMED, "quoted");
    }
    return statement.map(
        s ->
            new Standing(
                status(s.polarity()),
                "status:statement " + s.polarity().name().toLowerCase(Locale.ROOT)));
  }

  /** "I support him": in a quotation of whomever, he does. */
  private boolean ofSpeaker() {
    return Inquiry.WORDS.contains(p.type())
        && !p.actor().isEmpty()
        && p.actor().stream().allMatch(a -> a.text().matches("(?i)I|we"));
  }

  private Status status(Statement.Polarity polarity) {
    return switch (polarity) {
      case DENIES -> saidByDoing() ? Status.REPORTED : Status.DENIED;
      case DOUBTS -> isExplained() ? Status.REPORTED : Status.HYPOTHETICAL;
      case SAYS, ASKS -> {
        if (own || presupposed()) {
          yield Status.REPORTED;
        }
        yield foretold() ? Status.FUTURE : Status.CLAIMED;
      }
    };
  }

  /** "Peru will back them, she predicted". */
  private boolean foretold() {
    return statement.stream()
        .flatMap(s -> s.cue().stream())
        .flatMap(c -> sentence.within(c).stream())
        .anyMatch(c -> words.is("foretell", c));
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
            && (MADE.contains(p.type()) || p.type() == EventType.REJECT)
            && !p.mode().equals("investigate")
            && !p.rows().contains(Unforeseen.ROW)
            && definite(p.predicate())
            && p.actor().stream().anyMatch(a -> sentence.dominates(p.predicate(), a));
    return named || occasion() || isExplained();
  }

  /** "Did not say why it had backed Chad". */
  private boolean isExplained() {
    return statement.filter(s -> Presupposed.in(p.predicate(), s, sentence)).isPresent();
  }

  /** "Threatened to leave after Oman arrested him": the reporter tells of what went before. */
  private boolean occasion() {
    Token at = p.predicate();
    for (int i = 0; i < sentence.size() && at.head() >= 0 && !at.relation().equals("advcl"); i++) {
      at = sentence.token(at.head());
    }
    return at.relation().equals("advcl")
        && at.tag().equals("VBD")
        && sentence.children(at, "mark", "advmod").stream().anyMatch(m -> words.is("when", m))
        && (ToCome.infinite(sentence.token(at.head()), sentence) || cue(sentence.token(at.head())));
  }

  private boolean cue(Token verb) {
    return statement.stream().flatMap(s -> s.cue().stream()).anyMatch(c -> c.overlaps(verb.span()));
  }

  private boolean definite(Token noun) {
    return sentence.children(noun, "det").stream().allMatch(d -> words.is("definite", d));
  }

  /** "Nigeria 'kills rebel leader'": a heading, which has no full stop, quotes what is claimed. */
  private boolean headlined() {
    String said = sentence.span().of(article.text()).stripTrailing();
    return !said.matches("(?s).*[.!?][\"”'’]?")
        && article.quotations().stream()
            .map(Quotation::span)
            .filter(q -> q.contains(p.predicate().span()) && q.of(article.text()).contains(" "))
            .anyMatch(q -> sentence.span().contains(q) && q.start() > sentence.span().start());
  }

  /** Whether the sentence stands in quotation marks of which nobody is said to be the speaker. */
  private boolean quoted() {
    String said = sentence.span().of(article.text()).strip();
    return said.length() > 2
        && "\"“«".indexOf(said.charAt(0)) >= 0
        && "\"”»".indexOf(said.charAt(said.length() - 1)) >= 0
        && said.substring(1, said.length() - 1).chars().noneMatch(c -> "\"“”«»".indexOf(c) >= 0);
  }
}
