package org.entente.query;

/**
 * What an article tells between two countries, whichever acted.
 *
 * @param article number of the article among those looked at
 * @param one number of a country
 * @param other number of another
 * @param positive sum of the positive scores over 10, less with age
 * @param negative sum of the negative scores over −10, less with age
 */
record Tie(int article, int one, int other, double positive, double negative) {}
