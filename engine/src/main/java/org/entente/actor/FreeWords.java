package org.entente.actor;

import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The words of a sentence that a name may take: those of no table, and those of a table that are
 * only part of somebody's name, as "Jordan" is of "Michael Jordan".
 */
final class FreeWords {
  private final Sentence sentence;
  private final Piece[] owner;
  private final Lexicon lexicon;
  private final OrgWords orgWords;

  /**
   * Free words of a sentence.
   *
   * @param owner the piece that holds each token, or null
   */
  FreeWords(Sentence sentence, Piece[] owner, Lexicon lexicon, OrgWords orgWords) {
    this.sentence = sentence;
    this.owner = owner;
    this.lexicon = lexicon;
    this.orgWords = orgWords;
  }

  /** Whether a name may begin with a token. */
  boolean starts(int i) {
    return isFree(i)
        && sentence.token(i).isProperNoun()
        && Character.isLetterOrDigit(sentence.token(i).text().charAt(0))
        && (!role(i).equals("calendar") || isGiven(i))
        && !role(i).equals("suffix");
  }

  /** The "Jan" of "Jan Lindgren", the "April" of "Grace April": no month. */
  private boolean isGiven(int i) {
    boolean titled = i > 0 && owner[i - 1] != null && owner[i - 1].sort() == Sort.OFFICE;
    return sentence.token(i).name().equals("PERSON") && (isPersonal(i - 1) || isPersonal(i + 1))
        || titled && isUnknown(i + 1);
  }

  /** Whether a name may go on with a token. */
  boolean continues(int i) {
    if (!isFree(i) || isHonorific(i) && !isHonorific(i - 1)) {
      return false;
    }
    Token token = sentence.token(i);
    boolean inner = token.text().equals("-") || role(i).equals("particle");
    return starts(i)
        || role(i).equals("suffix")
        || token.tag().equals("CD") && token.name().equals("ORGANIZATION")
        || inner && i + 1 < sentence.size() && starts(i + 1);
  }

  /** Whether a body's name may go on with a token behind its "of", "for" or state. */
  boolean isAbsorbed(int i) {
    Token token = sentence.token(i);
    boolean and = token.text().equals("and") || token.text().equals("&");
    return isOpen(i) && token.isProperNoun() && !role(i).equals("calendar")
        || and
            && i + 1 < sentence.size()
            && isOpen(i + 1)
            && sentence.token(i + 1).isProperNoun()
            && !sentence.token(i + 1).name().equals("PERSON");
  }

  /** Whether a token is a "Mr" or the like. */
  boolean isHonorific(int i) {
    return lexicon.isHonorific(sentence.token(i)) && sentence.token(i).isNoun();
  }

  private boolean isOpen(int i) {
    return owner[i] == null || owner[i].sort().isRole();
  }

  /** Free of the tables, or in a piece that is only part of a person's name. */
  private boolean isFree(int i) {
    return owner[i] == null || owner[i].length() == 1 && isPart(i);
  }

  private boolean isPart(int i) {
    return isPartOfName(i)
        || isHeadOfName(i)
        || isHouse(i)
        || isOfFirm(i)
        || isForm(i)
        || isSurname(i)
        || isQuarter(i);
  }

  private boolean isPartOfName(int i) {
    return sentence.token(i).name().equals("PERSON")
        && sentence.token(i).isProperNoun()
        && (isPersonal(i - 1) || isPersonal(i + 1));
  }

  private boolean isPersonal(int i) {
    return i >= 0 && isUnknown(i) && sentence.token(i).name().equals("PERSON");
  }

  /** The "Federation" of "Federation of Inland Fishers", not that of "Federation of Peru". */
  private boolean isHeadOfName(int i) {
    if (!orgWords.heads(sentence.token(i)) || i + 3 >= sentence.size()) {
      return false;
    }
    int next = sentence.token(i + 2).lemma().equals("the") ? i + 3 : i + 2;
    return owner[i].sort().isRole() && isLink(i + 1) && isUnknown(next);
  }

  /** Whether a token links a body to what it is of, for, or sits on. */
  boolean isLink(int i) {
    Token token = sentence.token(i);
    return token.tag().equals("IN")
        && (token.lemma().equals("of")
            || token.lemma().equals("for")
            || token.lemma().equals("on") && i > 0 && isSubject(i));
  }

  /** The "Elections" of "Commission on Elections". */
  private boolean isSubject(int on) {
    return orgWords.sits(sentence.token(on - 1))
        && on + 1 < sentence.size()
        && isUnknown(on + 1)
        && !sentence.token(on + 1).name().matches("LOCATION|PERSON");
  }

  /** The "Rainier" of "Rainier Bancorp": a person's name that a firm bears. */
  private boolean isHouse(int i) {
    return owner[i].sort() == Sort.PERSON
        && i + 1 < sentence.size()
        && owner[i + 1] == null
        && orgWords.heads(sentence.token(i + 1));
  }

  /** The "CIS" of "CIS Technologies Inc": a body's name elsewhere. */
  private boolean isOfFirm(int i) {
    int end = i + 1;
    while (isUnknown(end)) {
      end++;
    }
    return owner[i].sort() == Sort.ORGANISATION
        && owner[i].entries().stream().noneMatch(e -> e.row().get("sector").equals("BUS"))
        && end > i + 1
        && orgWords.ends(sentence.token(end - 1));
  }

  /** The "PLC" of "Harland PLC", which alone is a body's name. */
  private boolean isForm(int i) {
    return i > 0 && orgWords.ends(sentence.token(i)) && sentence.token(i - 1).isProperNoun();
  }

  /** The "Cuban" of "Mark Cuban said": a given name before it and no noun behind. */
  private boolean isSurname(int i) {
    return owner[i].sort() == Sort.DEMONYM
        && i > 0
        && isUnknown(i - 1)
        && sentence.token(i).isProperNoun()
        && lexicon.isGivenName(sentence.token(i - 1))
        && (i + 1 == sentence.size() || !modifies(sentence.token(i + 1)));
  }

  private static boolean modifies(Token next) {
    return next.isNoun() || next.isAdjective() || next.text().equals("-");
  }

  /** The "East" of "East Harbour Sales". */
  private boolean isQuarter(int i) {
    return owner[i].sort() == Sort.COLLECTIVE
        && sentence.token(i).isProperNoun()
        && Character.isUpperCase(sentence.token(i).text().charAt(0))
        && isUnknown(i + 1);
  }

  /** A proper noun of no table. */
  private boolean isUnknown(int i) {
    return i < sentence.size() && owner[i] == null && sentence.token(i).isProperNoun();
  }

  private String role(int i) {
    return lexicon.role(sentence.token(i));
  }
}
