/**
 * Events in the formats of other projects, out and in: PLOVER JSON, GDELT 2.0 Events and Mentions,
 * ICEWS, POLECAT, Phoenix; ACLED in only.
 *
 * <p>{@code columns.tsv} is the one definition of each format's columns. {@link
 * org.entente.exchange.Export} writes an event as rows of a format, a pair of actor and recipient a
 * row where the format has room for one of each; {@link org.entente.exchange.Import} reads a file,
 * whatever its faults, as {@link org.entente.exchange.Imported} rows, which keep all the cells they
 * came with beside what could be understood of them. Codes are told apart by small tables: {@code
 * cameo.tsv}, {@code acled.tsv}, {@code sectors.tsv}, {@code fips.tsv}.
 */
package org.entente.exchange;
