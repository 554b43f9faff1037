package org.entente.actor;

/**
 * An agent or body that the text gives a state.
 *
 * @param row how reasons name the row of the agent, or empty for a body
 * @param sector its class
 * @param country the state's code
 * @param sentence index of the sentence
 */
record Owned(String row, String sector, String country, int sentence) {}
