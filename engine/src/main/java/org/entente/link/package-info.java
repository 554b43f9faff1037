/**
 * The ties between events: a denial and what it denies, an answer and the demand it answers, a deed
 * and what it brought about, a part and its whole; and what later events show of a promise.
 *
 * <p>Pure functions over events: the engine calls them for the events of an article, a store for
 * those of many. A tie is kept with the event it starts from, by the other's id, with its reason.
 */
package org.entente.link;
