/**
 * How well the program does on rows whose answer is known.
 *
 * <p>One scorer a task: {@link RelateScore} (the type of a marked pair), {@link CodeScore} (the
 * same sentences without marks), {@link ChecklistScore} (the events of an article a careful reader
 * expects), {@link StatementScore} (who says what), {@link PlaceScore} (where). Each takes gold
 * rows and the program's answers and gives a {@link Score}: figures, and the misses to learn from.
 * Offsets in gold rows are Unicode code points, as in the program's own JSON Lines.
 */
package org.entente.score;
