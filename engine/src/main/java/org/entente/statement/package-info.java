/**
 * Who says what: direct, indirect and mixed quotation with source, cue and content.
 *
 * <p>The rows of {@code cues.tsv} name the words that attribute and where their source and content
 * stand in the grammar. {@link org.entente.statement.StatementFinder} finds those words, gives each
 * quotation to the cue beside it, reads the rest from the parse, adds what punctuation alone
 * attributes, and keeps of nested attributions the outermost.
 */
package org.entente.statement;
