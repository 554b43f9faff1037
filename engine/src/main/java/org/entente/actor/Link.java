package org.entente.actor;

/**
 * What a mention gets its country, sector or identity from.
 *
 * @param draft the other mention
 * @param tie how the two hang together
 */
record Link(Draft draft, Tie tie) {

  /** How two mentions hang together, the strongest first. */
  enum Tie {
    /** "the Turkish minister". */
    MODIFIER,
    /** "Turkey's minister", "their minister". */
    POSSESSOR,
    /** "the minister of Turkey", "a spokesman for Turkey". */
    OF,
    /** "police in Turkey". */
    IN,
    /** "The police", in a text about Turkey. */
    CONTEXT,
    /** "Turkish-speaking rebels": a hint at best. */
    WEAK,
    /** The same actor by apposition: "Raab, the foreign secretary". */
    SAME,
    /** "Turkish-backed rebels": of another state, for all that it tells. */
    BACKER
  }
}
