package org.entente.model;

/**
 * Why a field is what it is.
 *
 * @param field the field decided, such as {@code event} or {@code actor.country}
 * @param row the knowledge row that decided, as {@code table:id}, or the name of the rule
 * @param span the words it rests on
 * @param note the rest in plain words, or empty
 */
public record Reason(String field, String row, Span span, String note) {}
