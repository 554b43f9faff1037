package org.entente.query;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened in a period.
 *
 * @param first its first day
 * @param complete whether all its days are asked for
 * @param articles published in it
 * @param events that lie in it
 * @param quads events by quad: verbal and material cooperation, verbal and material conflict
 * @param score sum of the events' scores
 */
record Period(
    LocalDate first,
    boolean complete,
    long articles,
    long events,
    List<Long> quads,
    double score) {}
