/**
 * Mention to actor: country, sector and office on a date, pronouns and roles included.
 *
 * <p>A sentence's tokens become pieces of the tables ({@code Spotter}) and names ({@code Names}),
 * the pieces noun phrases ({@code Chunks}), the phrases mentions with ties to one another ({@code
 * Gathering}). What the article names of states is gathered first ({@code Scene}). Then it is read
 * from its first mention to its last ({@code Reading}): states and bodies ({@code Bodies}), names
 * ({@code Naming}), offices and agents ({@code Roles}, and whose they are: {@code Homes}),
 * descriptions ({@code Descriptions}) and pronouns ({@code Pronouns}), each given what has been
 * mentioned so far and how much it stands out ({@code Cast}).
 */
package org.entente.actor;
