/**
 * One file that holds what was read and coded: articles, events, statements, places, commitments,
 * what was set aside, and which version made each row. The only package that sees DuckDB.
 *
 * <p>{@code schema.tsv} is the one definition: the tables of the file, the columns of CSV and
 * Parquet, the fields of the pages' JSON and the code book come from it ({@link
 * org.entente.store.Schema}). {@link org.entente.store.Store} opens a file, to write or to ask;
 * {@link org.entente.store.Loader} puts one article after the other into it, each whole or not at
 * all. Questions come as SQL with parameters and go as {@link org.entente.store.Rows}; opened to
 * ask, a store neither changes nor reads any other file, whatever the SQL.
 */
package org.entente.store;
