/**
 * Clause to event: type, mode, operators, status.
 *
 * <p>{@link Matching} finds a trigger of the {@link Lexicon} at a word; {@link Arguments} finds who
 * stands in its slots; {@link ClauseReader} reads what they say and has {@link Composition} let
 * {@link Operators} work on the event inside ("refused to lift the ban" is a refusal of a
 * concession); {@link EventCoder} turns the propositions that remain into events with status and
 * speaker. What words mean stands in tables: triggers, classes, operators, types.
 */
package org.entente.event;
