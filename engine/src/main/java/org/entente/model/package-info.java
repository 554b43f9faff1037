/**
 * The records that pass from stage to stage. Plain data: this package depends on nothing.
 *
 * <p>The way of the data is {@code Article → AnnotatedArticle → Mention, Statement, Event}. Offsets
 * in these records are UTF-16 indexes into {@link Article#text()}, end exclusive; they become code
 * points only at the edge ({@link CodePoints}).
 */
package org.entente.model;
