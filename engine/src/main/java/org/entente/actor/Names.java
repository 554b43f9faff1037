package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Joins capitalised words into names. Runs of proper nouns that no table knows become names; a word
 * of a table that is only part of somebody's name ("Jordan" in "Michael Jordan") joins the run; a
 * name headed by an organisation's word goes on over "of" and "for".
 */
final class Names {
  private final Lexicon lexicon;
  private final OrgWords orgWords;

  Names(Lexicon lexicon, OrgWords orgWords) {
    this.lexicon = lexicon;
    this.orgWords = orgWords;
  }

  /** Pieces and names of a sentence in order. */
  List<Piece> join(Sentence sentence, List<Piece> pieces) {
    Piece[] owner = new Piece[sentence.size()];
    for (Piece piece : pieces) {
      for (int i = piece.first(); i <= piece.last(); i++) {
        owner[i] = piece;
      }
    }
    List<Piece> joined = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      int from = i;
      Optional<Piece> run =
          ofStates(sentence, owner, i)
              .or(() -> branch(sentence, owner, from))
              .or(() -> run(sentence, owner, from));
      Piece next = run.orElse(owner[i]);
      if (next == null) {
        i++;
      } else {
        joined.add(next);
        i = next.last() + 1;
      }
    }
    return joined;
  }

  /** "Peru and Chile Mining Group": states in the name of a firm. */
  private Optional<Piece> ofStates(Sentence sentence, Piece[] owner, int from) {
    if (!isState(owner, from) || owner[from].last() + 2 >= sentence.size()) {
      return Optional.empty();
    }
    int and = owner[from].last() + 1;
    boolean joined = sentence.token(and).text().matches("and|&") && isState(owner, and + 1);
    int end = joined ? owner[and + 1].last() + 1 : sentence.size();
    int name = end;
    while (end < sentence.size() && absorbs(sentence, owner, end)) {
      end++;
    }
    int last = trimmed(sentence, name, end - 1);
    boolean headed =
        last > name && orgWords.head(sentence.tokens().subList(name, last + 1)).isPresent();
    return headed ? Optional.of(new Piece(from, last, Sort.NAME, List.of())) : Optional.empty();
  }

  /** "General Motors Canada": a firm's branch, which the name finder takes for one name. */
  private static Optional<Piece> branch(Sentence sentence, Piece[] owner, int from) {
    Piece firm = owner[from];
    if (firm == null || firm.first() != from || !isBranch(sentence, owner, firm.last() + 1)) {
      return Optional.empty();
    }
    boolean known =
        firm.sort() == Sort.ORGANISATION
            && firm.entries().stream().allMatch(e -> e.row().get("sector").equals("BUS"));
    if (known) {
      return Optional.of(new Piece(from, firm.last() + 1, Sort.ORGANISATION, firm.entries()));
    }
    return firm.sort() == Sort.PERSON
        ? Optional.of(new Piece(from, firm.last() + 1, Sort.NAME, List.of()))
        : Optional.empty();
  }

  private static boolean isBranch(Sentence sentence, Piece[] owner, int at) {
    return at > 0
        && at < sentence.size()
        && isState(owner, at)
        && owner[at].length() == 1
        && isOrganisation(sentence.token(at))
        && isOrganisation(sentence.token(at - 1))
        && (at + 1 == sentence.size() || !sentence.token(at + 1).isNoun());
  }

  private static boolean isOrganisation(Token token) {
    return token.isProperNoun() && token.name().equals("ORGANIZATION");
  }

  private static boolean isState(Piece[] owner, int i) {
    return owner[i] != null && owner[i].first() == i && owner[i].sort() == Sort.STATE;
  }

  private Optional<Piece> run(Sentence sentence, Piece[] owner, int from) {
    if (!starts(sentence, owner, from)) {
      return Optional.empty();
    }
    int end = from + 1;
    while (end < sentence.size() && continues(sentence, owner, end)) {
      end++;
    }
    int last = trimmed(sentence, from, end - 1);
    if (last == end - 1 && isBranch(sentence, owner, end)) {
      return Optional.of(new Piece(from, end, Sort.NAME, List.of()));
    }
    if (isHonorific(sentence.token(from)) && last == from) {
      return titled(owner, from, sentence);
    }
    int whole = across(sentence, owner, from, partners(sentence, last));
    return Optional.of(new Piece(from, whole, Sort.NAME, List.of()));
  }

  private boolean starts(Sentence sentence, Piece[] owner, int i) {
    return isFree(sentence, owner, i)
        && sentence.token(i).isProperNoun()
        && Character.isLetterOrDigit(sentence.token(i).text().charAt(0))
        && !role(sentence, i).equals("calendar")
        && !role(sentence, i).equals("suffix");
  }

  private boolean continues(Sentence sentence, Piece[] owner, int i) {
    if (!isFree(sentence, owner, i) || isHonorific(sentence.token(i))) {
      return false;
    }
    Token token = sentence.token(i);
    boolean inner = token.text().equals("-") || role(sentence, i).equals("particle");
    return starts(sentence, owner, i)
        || role(sentence, i).equals("suffix")
        || token.tag().equals("CD") && token.name().equals("ORGANIZATION")
        || inner && i + 1 < sentence.size() && starts(sentence, owner, i + 1);
  }

  /** Free of the tables, or in a piece that is only part of a person's name. */
  private boolean isFree(Sentence sentence, Piece[] owner, int i) {
    Piece piece = owner[i];
    return piece == null
        || piece.length() == 1 && isPartOfName(sentence, owner, i)
        || piece.length() == 1 && isHeadOfName(sentence, owner, i)
        || piece.length() == 1 && isHouse(sentence, owner, i)
        || piece.length() == 1 && isOfFirm(sentence, owner, i)
        || piece.length() == 1 && isForm(sentence, i)
        || piece.length() == 1 && isSurname(sentence, owner, i)
        || piece.length() == 1 && isQuarter(sentence, owner, i);
  }

  /** The "Rainier" of "Rainier Bancorp": a person's name that a firm bears. */
  private boolean isHouse(Sentence sentence, Piece[] owner, int i) {
    return owner[i].sort() == Sort.PERSON
        && i + 1 < sentence.size()
        && owner[i + 1] == null
        && orgWords.heads(sentence.token(i + 1));
  }

  /** The "CIS" of "CIS Technologies Inc": a body's name elsewhere. */
  private boolean isOfFirm(Sentence sentence, Piece[] owner, int i) {
    int end = i + 1;
    while (end < sentence.size() && owner[end] == null && sentence.token(end).isProperNoun()) {
      end++;
    }
    return owner[i].sort() == Sort.ORGANISATION
        && owner[i].entries().stream().noneMatch(e -> e.row().get("sector").equals("BUS"))
        && end > i + 1
        && orgWords.ends(sentence.token(end - 1));
  }

  /** The "Cuban" of "Mark Cuban said": a given name before it and no noun behind. */
  private boolean isSurname(Sentence sentence, Piece[] owner, int i) {
    return owner[i].sort() == Sort.DEMONYM
        && i > 0
        && owner[i - 1] == null
        && sentence.token(i).isProperNoun()
        && sentence.token(i - 1).isProperNoun()
        && lexicon.isGivenName(sentence.token(i - 1))
        && (i + 1 == sentence.size() || !modifies(sentence.token(i + 1)));
  }

  private static boolean modifies(Token next) {
    return next.isNoun() || next.isAdjective() || next.text().equals("-");
  }

  /** The "East" of "East Harbour Sales". */
  private static boolean isQuarter(Sentence sentence, Piece[] owner, int i) {
    int next = i + 1;
    return owner[i].sort() == Sort.COLLECTIVE
        && sentence.token(i).isProperNoun()
        && Character.isUpperCase(sentence.token(i).text().charAt(0))
        && next < sentence.size()
        && owner[next] == null
        && sentence.token(next).isProperNoun();
  }

  private boolean isPartOfName(Sentence sentence, Piece[] owner, int i) {
    return sentence.token(i).name().equals("PERSON")
        && sentence.token(i).isProperNoun()
        && (isPersonal(sentence, owner, i - 1) || isPersonal(sentence, owner, i + 1));
  }

  /** The "Federation" of "Federation of Inland Fishers", not that of "Federation of Peru". */
  private boolean isHeadOfName(Sentence sentence, Piece[] owner, int i) {
    if (!orgWords.heads(sentence.token(i)) || i + 3 >= sentence.size()) {
      return false;
    }
    int next = sentence.token(i + 2).lemma().equals("the") ? i + 3 : i + 2;
    return owner[i].sort().isRole()
        && isLink(sentence.token(i + 1))
        && owner[next] == null
        && sentence.token(next).isProperNoun();
  }

  private boolean isPersonal(Sentence sentence, Piece[] owner, int i) {
    return i >= 0
        && i < sentence.size()
        && owner[i] == null
        && sentence.token(i).isProperNoun()
        && sentence.token(i).name().equals("PERSON");
  }

  private int trimmed(Sentence sentence, int from, int last) {
    int end = last;
    while (end > from && !Character.isLetterOrDigit(sentence.token(end).text().charAt(0))) {
      end--;
    }
    return end;
  }

  private Optional<Piece> titled(Piece[] owner, int from, Sentence sentence) {
    if (from + 1 < sentence.size() && owner[from + 1] != null) {
      Piece next = owner[from + 1];
      if (next.sort() == Sort.PERSON) {
        return Optional.of(new Piece(from, next.last(), Sort.PERSON, next.entries()));
      }
    }
    return Optional.empty();
  }

  /** The "PLC" of "Harland PLC", which alone is a body's name. */
  private boolean isForm(Sentence sentence, int i) {
    return i > 0 && orgWords.ends(sentence.token(i)) && sentence.token(i - 1).isProperNoun();
  }

  /** Over the "and Co" at the end of a firm's name. */
  private int partners(Sentence sentence, int last) {
    boolean more =
        last + 2 < sentence.size()
            && sentence.token(last + 1).text().matches("and|&")
            && orgWords.ends(sentence.token(last + 2));
    return more ? last + 2 : last;
  }

  /** Over "of", "for", "and" where the run is headed by a word for an organisation. */
  private int across(Sentence sentence, Piece[] owner, int from, int last) {
    if (!orgWords.heads(sentence.token(last)) || last + 2 >= sentence.size()) {
      return last;
    }
    int next = last + 1;
    if (!isLink(sentence.token(next))) {
      return last;
    }
    if (sentence.token(next + 1).text().equals("the") && next + 2 < sentence.size()) {
      next++;
    }
    int end = next + 1;
    while (end < sentence.size() && absorbs(sentence, owner, end)) {
      end++;
    }
    int absorbed = trimmed(sentence, next, end - 1);
    return absorbed > next ? absorbed : last;
  }

  private boolean absorbs(Sentence sentence, Piece[] owner, int i) {
    Token token = sentence.token(i);
    boolean and = token.text().equals("and") || token.text().equals("&");
    return isOpen(owner, i) && token.isProperNoun() && !role(sentence, i).equals("calendar")
        || and
            && i + 1 < sentence.size()
            && isOpen(owner, i + 1)
            && sentence.token(i + 1).isProperNoun()
            && !sentence.token(i + 1).name().equals("PERSON");
  }

  private static boolean isOpen(Piece[] owner, int i) {
    return owner[i] == null || owner[i].sort().isRole();
  }

  private static boolean isLink(Token token) {
    return token.tag().equals("IN") && (token.lemma().equals("of") || token.lemma().equals("for"));
  }

  private String role(Sentence sentence, int i) {
    return lexicon.role(sentence.token(i));
  }

  private boolean isHonorific(Token token) {
    return lexicon.role(token).startsWith("honorific") && token.isNoun();
  }
}
