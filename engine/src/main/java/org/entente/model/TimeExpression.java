package org.entente.model;

import java.time.LocalDate;

/**
 * A stretch of text that names a time, resolved against the article's date only.
 *
 * @param span offsets in the article's text
 * @param from first day it covers
 * @param to last day it covers
 * @param granularity the unit the words themselves name
 */
public record TimeExpression(Span span, LocalDate from, LocalDate to, Granularity granularity) {}
