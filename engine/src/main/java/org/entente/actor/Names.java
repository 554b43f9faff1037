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
  private final Sentence sentence;
  private final Piece[] owner;
  private final FreeWords free;
  private final OrgWords orgWords;

  private Names(Sentence sentence, Piece[] owner, Tables tables) {
    this.sentence = sentence;
    this.owner = owner;
    this.orgWords = tables.orgWords();
    this.free = new FreeWords(sentence, owner, tables.lexicon(), orgWords);
  }

  /** Pieces and names of a sentence in order. */
  static List<Piece> join(Sentence sentence, List<Piece> pieces, Tables tables) {
    return new Names(sentence, owners(sentence, pieces), tables).join();
  }

  private static Piece[] owners(Sentence sentence, List<Piece> pieces) {
    Piece[] owner = new Piece[sentence.size()];
    for (Piece piece : pieces) {
      for (int i = piece.first(); i <= piece.last(); i++) {
        owner[i] = piece;
      }
    }
    return owner;
  }

  private List<Piece> join() {
    List<Piece> joined = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      int from = i;
      Optional<Piece> run =
          ofStates(i).or(() -> ofPeople(from)).or(() -> branch(from)).or(() -> run(from));
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
  private Optional<Piece> ofStates(int from) {
    if (!isState(from) || owner[from].last() + 2 >= sentence.size()) {
      return Optional.empty();
    }
    int and = owner[from].last() + 1;
    boolean joined = sentence.token(and).text().matches("and|&") && isState(and + 1);
    int name = joined ? owner[and + 1].last() + 1 : sentence.size();
    int last = absorbed(name, name);
    boolean headed =
        last > name && orgWords.head(sentence.tokens().subList(name, last + 1)).isPresent();
    return headed ? Optional.of(new Piece(from, last, Sort.NAME, List.of())) : Optional.empty();
  }

  /** "Khmer People's National Front": the body of the tables is another's last words. */
  private Optional<Piece> ofPeople(int from) {
    int at = from;
    while (at < sentence.size() && Character.isUpperCase(sentence.token(at).text().charAt(0))) {
      at++;
    }
    boolean owned =
        at > from + 1 && at + 1 < sentence.size() && sentence.token(at).tag().equals("POS");
    Piece people = owned ? owner[at - 1] : null;
    Piece body = owned ? owner[at + 1] : null;
    return people != null
            && people.sort() == Sort.AGENT
            && body != null
            && body.sort() == Sort.ORGANISATION
            && body.first() == at + 1
            && body.length() > 1
        ? Optional.of(new Piece(from, body.last(), Sort.NAME, List.of()))
        : Optional.empty();
  }

  /** "General Motors Canada": a firm's branch, which the name finder takes for one name. */
  private Optional<Piece> branch(int from) {
    Piece firm = owner[from];
    if (firm == null || firm.first() != from || !isBranch(firm.last() + 1)) {
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

  private boolean isBranch(int at) {
    return at > 0
        && at < sentence.size()
        && isState(at)
        && owner[at].length() == 1
        && isOrganisation(sentence.token(at))
        && isOrganisation(sentence.token(at - 1))
        && (at + 1 == sentence.size() || !sentence.token(at + 1).isNoun());
  }

  private static boolean isOrganisation(Token token) {
    return token.isProperNoun() && token.name().equals("ORGANIZATION");
  }

  private boolean isState(int i) {
    return owner[i] != null && owner[i].first() == i && owner[i].sort() == Sort.STATE;
  }

  private Optional<Piece> run(int from) {
    if (!free.starts(from)) {
      return Optional.empty();
    }
    int end = from + 1;
    while (end < sentence.size() && free.continues(end)) {
      end++;
    }
    int last = trimmed(from, end - 1);
    if (last == end - 1 && isBranch(end)) {
      return Optional.of(new Piece(from, end, Sort.NAME, List.of()));
    }
    if (free.isHonorific(from) && last == from) {
      return titled(from);
    }
    return Optional.of(new Piece(from, across(partners(tail(from, last))), Sort.NAME, List.of()));
  }

  private Optional<Piece> titled(int from) {
    return Optional.ofNullable(from + 1 < sentence.size() ? owner[from + 1] : null)
        .filter(next -> next.sort() == Sort.PERSON)
        .map(next -> new Piece(from, next.last(), Sort.PERSON, next.entries()));
  }

  /** Over the "Libre" of "Radio Sula Libre", which alone is a party. */
  private int tail(int from, int last) {
    int next = last + 1;
    boolean body =
        next < sentence.size()
            && owner[next] != null
            && owner[next].sort() == Sort.ORGANISATION
            && owner[next].length() == 1
            && !sentence.token(next).text().matches("\\p{Lu}+")
            && (orgWords.head(sentence.tokens().subList(from, next)).isPresent()
                || isOrganisation(sentence.token(last)) && isOrganisation(sentence.token(next)));
    return body ? next : last;
  }

  /** Over the "and Means Committee" of "Ways and Means Committee". */
  private int joint(int last) {
    int end = last + 2;
    while (end < sentence.size() && isOrganisation(sentence.token(end)) && free.isAbsorbed(end)) {
      end++;
    }
    boolean one =
        end > last + 2
            && sentence.token(last + 1).text().matches("and|&")
            && isOrganisation(sentence.token(last))
            && sentence.token(last + 1).name().equals("ORGANIZATION")
            && orgWords.heads(sentence.token(end - 1))
            && !orgWords.heads(sentence.token(last));
    return one ? end - 1 : last;
  }

  /** Over the "and Co" at the end of a firm's name. */
  private int partners(int last) {
    boolean more =
        last + 2 < sentence.size()
            && sentence.token(last + 1).text().matches("and|&")
            && orgWords.ends(sentence.token(last + 2));
    return more ? last + 2 : joint(last);
  }

  /** Over "of", "for", "and" where the run is headed by a word for an organisation. */
  private int across(int last) {
    int next = last + 1;
    if (!orgWords.heads(sentence.token(last))
        || last + 2 >= sentence.size()
        || !free.isLink(next)) {
      return last;
    }
    if (sentence.token(next + 1).text().equals("the") && next + 2 < sentence.size()) {
      next++;
    }
    int absorbed = absorbed(next, next + 1);
    return absorbed > next ? absorbed : last;
  }

  /** The last of the words from one on that a body's name takes in, or the one before them all. */
  private int absorbed(int before, int from) {
    int end = from;
    while (end < sentence.size() && free.isAbsorbed(end)) {
      end++;
    }
    return trimmed(before, end - 1);
  }

  private int trimmed(int from, int last) {
    int end = last;
    while (end > from && !Character.isLetterOrDigit(sentence.token(end).text().charAt(0))) {
      end--;
    }
    return end;
  }
}
