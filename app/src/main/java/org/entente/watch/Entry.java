package org.entente.watch;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a feed tells of a page.
 *
 * @param date day of publication in UTC, where the feed gives one
 * @param source the feed's title, or empty
 */
public record Entry(URI address, String title, Optional<LocalDate> date, String source) {}
