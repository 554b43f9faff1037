/**
 * Clause to event: type, mode, operators, status.
 *
 * <p>{@link Lexicon} finds a trigger at a word; {@link Arguments} finds who stands in its slots;
 * {@link ClauseReader} composes them, letting {@link Operators} work on the event inside ("refused
 * to lift the ban" is a refusal of a concession); {@link EventCoder} turns the propositions that
 * remain into events with status and speaker. What words mean stands in tables: triggers, classes,
 * operators, types.
 */
package org.entente.event;
