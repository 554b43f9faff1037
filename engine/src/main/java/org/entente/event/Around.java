package org.entente.event;

import java.util.List;
import java.util.Optional;
import org.entente.model.Mention;
import org.entente.model.Statement;

/**
 * What is known of a sentence and of those around it before its events are read.
 *
 * @param mentions who is named in it
 * @param territory the places in it, as parties
 * @param statements what is said in it
 * @param official who acts for a state in the sentences before
 * @param addressed whom a quotation around it calls "you"
 * @param filings who brought what before a court
 */
record Around(
    List<Mention> mentions,
    List<Mention> territory,
    List<Statement> statements,
    Optional<Mention> official,
    Optional<Mention> addressed,
    Filings filings) {}
