/**
 * The questions that the store answers: events, dyads, series, coalitions, commitments, clusters,
 * articles, and what changed between versions.
 *
 * <p>Each question is a class with a static function from a store and a {@link
 * org.entente.query.Filter} to rows; commands and pages call the same. The views of the store
 * ({@code views.sql}) hold the same answers without a filter. A question that counts takes what
 * happened: events reported or claimed that are no background, each cluster of reports once, unless
 * the filter says otherwise.
 */
package org.entente.query;
