package org.entente.store;

/**
 * What codes articles: the same version gives the same rows.
 *
 * @param program version of the program with a hash of its classes
 * @param tables hash of the knowledge tables, the user's own included
 */
public record Version(String program, String tables) {}
