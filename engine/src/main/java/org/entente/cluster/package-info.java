/**
 * Reports of the same event, within an article and across articles, brought together.
 *
 * <p>A pure function of a set of events: whatever the order they arrive in, the same clusters come
 * out. Nothing is merged or deleted; each event keeps its own fields and is given its cluster's id.
 * Candidates come from blocks (type, side, day), so the work grows with the number of events, not
 * with its square.
 */
package org.entente.cluster;
