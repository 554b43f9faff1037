/**
 * The commands: one class each.
 *
 * <p>{@link org.entente.cli.Main} holds them; a command parses its options, reads with {@link
 * org.entente.cli.Articles}, codes several articles at once and in order with {@link
 * org.entente.cli.InOrder}, and writes to a {@link org.entente.cli.Destination}. A form in which
 * events are written is a constant of {@link org.entente.cli.Format} with its {@link
 * org.entente.cli.EventSink}.
 */
package org.entente.cli;
