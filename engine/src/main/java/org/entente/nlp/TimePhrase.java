package org.entente.nlp;

import org.entente.model.Span;

/**
 * Words that tell a time and what they say before they are dated.
 *
 * @param span offsets in the article's text
 * @param form in the notation that {@link TimeForm} reads
 */
record TimePhrase(Span span, String form) {}
