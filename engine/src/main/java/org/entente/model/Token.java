package org.entente.model;

/**
 * A word of a sentence with its place in the dependency tree.
 *
 * @param index position in its sentence, from 0
 * @param span offsets in the article's text
 * @param text the word as written
 * @param lemma its base form, lower case but for names
 * @param tag Penn Treebank part of speech
 * @param name named-entity class ({@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}) or {@code
 *     O}
 * @param head index of the governing token, or −1 for the root
 * @param relation Universal Dependencies relation to the head, such as {@code nsubj:pass}
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    String tag,
    String name,
    int head,
    String relation) {

  /** The relation without its subtype: {@code nsubj:pass} is {@code nsubj}. */
  public String plainRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Whether it is any verb form or modal. */
  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  /** Whether it is a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it is an adjective. */
  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  /** Whether it is a personal or possessive pronoun. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }
}
