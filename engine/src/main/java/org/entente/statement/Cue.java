package org.entente.statement;

import java.util.Arrays;
import java.util.List;
import org.entente.knowledge.Row;
import org.entente.model.Statement.Polarity;

/**
 * A row of {@code cues.tsv}: words that attribute, and where their source and content stand.
 *
 * @param row the row's name, {@code cues:id}
 * @param words the expression's words; the first is the head's lemma, the rest follow it
 * @param pos what the head is
 * @param polarity what the source does with the content
 * @param kind what sort of attitude it is
 * @param source where the source stands
 * @param forms shapes its content may take, the first that is there is taken
 */
record Cue(
    String row,
    List<String> words,
    Pos pos,
    Polarity polarity,
    Kind kind,
    Place source,
    List<Form> forms) {

  /** What the head of an expression is. */
  enum Pos {
    VERB,
    NOUN,
    ADJECTIVE,
    /** A phrase beside the clause it attributes, such as "according to" or "in X's view". */
    ADJUNCT,
    /** A verb that lends its subject to the noun it governs: "issue a denial". */
    LIGHT
  }

  /** Where the source of a cue stands. */
  enum Place {
    /** It is the subject of the verb, or of the copula beside an adjective or noun. */
    SUBJECT,
    /** It is the subject, but for the "it" of "it is clear that". */
    SOMEBODY,
    /** It possesses the noun, or follows it after "by". */
    OWNER,
    /** It follows the expression. */
    OBJECT,
    /** Another quotes it: "the paper quoted an officer as saying". */
    QUOTED
  }

  /** Sort of attitude. */
  enum Kind {
    SPEECH,
    BELIEF,
    INTENTION,
    KNOWLEDGE,
    QUESTION,
    STANCE,
    EVIDENCE
  }

  /** A cue as a row tells it. */
  static Cue of(Row row) {
    return new Cue(
        row.name(),
        Arrays.asList(row.get("expression").split(" ")),
        row.constant(Pos.class, "pos"),
        row.constant(Polarity.class, "polarity"),
        row.constant(Kind.class, "kind"),
        row.constant(Place.class, "source"),
        row.list("content").stream().map(Form::of).toList());
  }

  /** Whether quotation marks beside it may hold its content. */
  boolean quotes() {
    return forms.contains(Form.QUOTE);
  }

  /** Whether a clause may be its content. */
  boolean takesClause() {
    return forms.contains(Form.CLAUSE);
  }

  /** The head's lemma. */
  String head() {
    return words.get(0);
  }
}
