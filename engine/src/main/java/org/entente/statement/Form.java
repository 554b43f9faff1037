package org.entente.statement;

/**
 * A shape of content, as the column {@code content} of {@code cues.tsv} names it.
 *
 * <p>The base is {@code quote} (words in quotation marks), {@code clause} (a finite clause), {@code
 * to} (an infinitive), {@code ing} (a gerund), {@code np} (the object, or what the expression's
 * last preposition governs), {@code host} (the clause an adjunct stands beside), {@code colon} (a
 * clause behind one) or a preposition whose phrase is the content. After a plus comes what must
 * follow the object: {@code to}, {@code clause}, {@code pred} (a predicate) or a preposition.
 */
record Form(String base, String plus) {
  static final Form QUOTE = new Form("quote", "");
  static final Form CLAUSE = new Form("clause", "");

  /** A form as written: {@code np+for}. */
  static Form of(String text) {
    int plus = text.indexOf('+');
    return plus < 0
        ? new Form(text, "")
        : new Form(text.substring(0, plus), text.substring(plus + 1));
  }
}
