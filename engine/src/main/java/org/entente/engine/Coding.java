package org.entente.engine;

import java.util.List;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Place;
import org.entente.model.Statement;

/** All that was read from one article. */
public record Coding(
    AnnotatedArticle article,
    List<Mention> mentions,
    List<Statement> statements,
    List<Place> places,
    List<Event> events) {}
