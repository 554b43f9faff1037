package org.entente.event;

import java.util.List;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Statement;

/** A sentence with who is named in it, what is said in it, and the reader of its clauses. */
record Told(
    Sentence sentence,
    List<Mention> mentions,
    List<Statement> statements,
    Parties parties,
    ClauseReader reader) {}
