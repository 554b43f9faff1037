package org.entente.model;

import java.util.List;

/**
 * Words of the text that stand for an actor: a name, an office, a common noun or a pronoun.
 *
 * @param sentence index of its sentence
 * @param first index of its first token in the sentence
 * @param last index of its last token, inclusive
 * @param head index of its syntactic head
 * @param span offsets in the article's text
 * @param text the words
 * @param form how it is named
 * @param actor who it is
 * @param members the actors that a collective ("the two sides") stands for, or empty
 * @param reasons which rows and rules said so
 */
public record Mention(
    int sentence,
    int first,
    int last,
    int head,
    Span span,
    String text,
    Form form,
    Actor actor,
    List<Actor> members,
    List<Reason> reasons) {

  /** How a mention names its actor. */
  public enum Form {
    /** A proper name, with or without a title. */
    NAME,
    /** An adjective or compound noun of nationality: the "Turkish" of "Turkish troops". */
    ADJECTIVE,
    /** A common noun: "the secretary of state", "rebels". */
    NOMINAL,
    /** A personal or possessive pronoun, resolved where possible. */
    PRONOUN
  }

  /** Reasons are fixed. */
  public Mention {
    members = List.copyOf(members);
    reasons = List.copyOf(reasons);
  }

  /** One actor, or a collective of which no more is known. */
  public Mention(
      int sentence,
      int first,
      int last,
      int head,
      Span span,
      String text,
      Form form,
      Actor actor,
      List<Reason> reasons) {
    this(sentence, first, last, head, span, text, form, actor, List.of(), reasons);
  }

  /** Whether it stands in a sentence, so that its head is a token there. */
  public boolean isIn(Sentence other) {
    return sentence == other.index();
  }

  /** The same words once for each actor that they stand for. */
  public List<Mention> each() {
    return members.isEmpty() ? List.of(this) : members.stream().map(this::of).toList();
  }

  private Mention of(Actor member) {
    return new Mention(sentence, first, last, head, span, text, form, member, reasons);
  }

  /** The same words, for somebody else. */
  public Mention as(Actor other, Reason why) {
    List<Reason> more = new java.util.ArrayList<>(reasons);
    more.add(why);
    return new Mention(sentence, first, last, head, span, text, form, other, more);
  }
}
