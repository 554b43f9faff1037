/**
 * Feeds watched politely: {@link org.entente.watch.Fetcher} asks one address within limits of time
 * and size and of no private network, {@link org.entente.watch.Robots} what a site allows, {@link
 * org.entente.watch.Feed} remembers how to ask only for what is new and how long to wait, {@link
 * org.entente.watch.Round} takes the new pages of a feed. The only package that sees rome and
 * crawler-commons.
 */
package org.entente.watch;
