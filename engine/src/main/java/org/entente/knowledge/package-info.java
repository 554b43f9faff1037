/**
 * Knowledge is data: every lexicon, office, place and rule is a row of a TSV with an id.
 *
 * <p>{@link Knowledge} opens the tables that ship with the program and lays a user's own over them,
 * row by row; {@link Table} and {@link Row} read and check; {@link Phrases} finds the rows' words
 * in text. Format of a table: UTF-8, a header line, cells parted by tabs, lists inside a cell by
 * {@code |}, comment lines begin with {@code #}.
 */
package org.entente.knowledge;
