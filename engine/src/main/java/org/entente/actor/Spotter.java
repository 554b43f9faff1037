package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Words.Atom;
import org.entente.knowledge.Phrases;
import org.entente.model.Token;

/**
 * Finds the phrases of the tables in a sentence. Names are met with their capitals, common nouns
 * without; the longest phrase from the left wins, and of two equally long ones the name.
 */
final class Spotter {
  private final Phrases<Entry> names;
  private final Phrases<Entry> nouns;
  private final OrgWords orgWords;
  private final List<Token> tokens;
  private final List<Atom> atoms;

  Spotter(Phrases<Entry> names, Phrases<Entry> nouns, OrgWords orgWords, List<Token> tokens) {
    this.orgWords = orgWords;
    this.names = names;
    this.nouns = nouns;
    this.tokens = tokens;
    this.atoms = Words.of(tokens);
  }

  /** The pieces of a sentence in order; no two overlap. */
  List<Piece> spot() {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    while (from < atoms.size()) {
      Piece piece = atoms.get(from).first() ? whole(from) : behindPro(from);
      if (piece == null) {
        from++;
      } else {
        pieces.add(piece);
        while (from < atoms.size() && atoms.get(from).token() <= piece.last()) {
          from++;
        }
      }
    }
    return pieces;
  }

  /** The "Islamic State" of "pro-Islamic State fighters"; one word, "pro-Russian", is no name. */
  private Piece behindPro(int from) {
    boolean pro =
        atoms.get(from - 1).folded().equals("pro")
            && atoms.get(from - 1).token() == atoms.get(from).token();
    Piece piece = pro ? whole(from) : null;
    return piece == null || piece.length() == 1 ? null : piece;
  }

  /** "The States" is a name that needs its article; in "the UN" the name begins after it. */
  private Piece whole(int from) {
    Piece piece = at(from);
    boolean article = atoms.get(from).text().equals("the") && from + 1 < atoms.size();
    if (piece == null || !article || piece.length() == 1) {
      return piece;
    }
    Piece rest = at(from + 1);
    return rest != null && rest.last() >= piece.last()
        ? null
        : new Piece(piece.first() + 1, piece.last(), piece.sort(), piece.entries());
  }

  private Piece at(int from) {
    Piece name = definite(part(name(from)));
    if (name != null && isAdjectival(name)) {
      name = null;
    }
    Piece noun = piece(from, nouns.longest(atoms, from, Atom::folded));
    if (noun != null && !isNominal(noun)) {
      noun = null;
    }
    if (name == null || noun == null) {
      return name == null ? noun : name;
    }
    return noun.length() > name.length() && !isDivisible(name, noun) ? noun : both(name, noun);
  }

  /** "US secretary of state" is the state and its secretary, two mentions. */
  private boolean isDivisible(Piece name, Piece noun) {
    if (!name.sort().isNational()) {
      return false;
    }
    int next = atomOf(name.last() + 1);
    Piece rest = piece(next, nouns.longest(atoms, next, Atom::folded));
    return rest != null && rest.last() >= noun.last();
  }

  /** One small word ("bloc") is a name right after its article only. */
  private Piece definite(Piece name) {
    if (name == null || name.length() > 1 || name.sort() != Sort.ORGANISATION) {
      return name;
    }
    int before = name.first() - 1;
    boolean small = Character.isLowerCase(tokens.get(name.first()).text().charAt(0));
    boolean article = before >= 0 && tokens.get(before).text().equalsIgnoreCase("the");
    boolean tail = before >= 0 && isModifier(tokens.get(before)) && !small && isCommon(name);
    return small && !article || tail ? null : name;
  }

  /** The "opposition" of "opposition Alliance", the "an" of "an Alliance bill". */
  private static boolean isModifier(Token before) {
    return before.isNoun()
        || before.isAdjective()
        || before.tag().equals("DT") && !before.text().equalsIgnoreCase("the");
  }

  /** A word such as "Alliance" is a body's name alone, and the tail of many other names. */
  private boolean isCommon(Piece name) {
    String word = tokens.get(name.first()).text();
    return nouns.get(word.toLowerCase(java.util.Locale.ROOT)).size() > 0;
  }

  private static Piece both(Piece name, Piece noun) {
    if (noun.length() != name.length()) {
      return name;
    }
    List<Entry> all = new ArrayList<>(name.entries());
    all.addAll(noun.entries());
    return new Piece(name.first(), name.last(), name.sort(), all);
  }

  /** Of "Turkish military", a body, in "Turkish military court" the state alone is a name. */
  private Piece part(Piece name) {
    if (name == null || name.sort() != Sort.ORGANISATION || name.length() == 1) {
      return name;
    }
    List<Entry> first =
        names.get(Words.key(tokens.get(name.first()).text())).stream()
            .filter(e -> e.sort().isNational())
            .toList();
    int next = name.first() + 1;
    Piece rest = piece(atomOf(next), nouns.longest(atoms, atomOf(next), Atom::folded));
    boolean further = rest != null && rest.last() > name.last() && isNominal(rest);
    return first.isEmpty() || !further
        ? name
        : new Piece(name.first(), name.first(), first.get(0).sort(), first);
  }

  private int atomOf(int token) {
    int at = 0;
    while (atoms.get(at).token() < token) {
      at++;
    }
    return at;
  }

  /** As written, else "HAMAS" as Hamas, else what the tagger holds a body, "Nato", as NATO. */
  private Piece name(int from) {
    Atom atom = atoms.get(from);
    Piece exact = piece(from, names.longest(atoms, from, Atom::text));
    boolean body = tokens.get(atom.token()).name().equals("ORGANIZATION");
    if (exact != null && (body || !isShouted(from) || exact.length() > 1)) {
      return exact;
    }
    Piece quiet = piece(from, names.longest(atoms, from, Atom::quiet));
    return quiet == null && body && !isTail(atom)
        ? piece(from, names.longest(atoms, from, Atom::loud))
        : quiet;
  }

  /** The "Inc" and "Plc" at the end of a firm's name are no acronyms. */
  private boolean isTail(Atom atom) {
    return orgWords.isForm(atom.text())
        || atom.token() > 0 && tokens.get(atom.token() - 1).isProperNoun();
  }

  /** Whether a word stands in capitals among other words in capitals. */
  private boolean isShouted(int at) {
    return atoms.get(at).isLoud()
        && (at > 0 && atoms.get(at - 1).isLoud()
            || at + 1 < atoms.size() && atoms.get(at + 1).isLoud());
  }

  private Piece piece(int from, Phrases.Match<Entry> match) {
    if (match.length() == 0 || !atoms.get(from + match.length() - 1).ends()) {
      return null;
    }
    Sort sort = sort(match);
    int after = from + match.length();
    int last = atoms.get(after - 1).token();
    boolean cut = after < atoms.size() && atoms.get(after).token() == last;
    if (cut && sort == Sort.PERSON && !atoms.get(after).text().equals("'s")) {
      return null;
    }
    return new Piece(atoms.get(from).token(), last, sort, List.copyOf(match.values()));
  }

  /** The first in the order of sorts; a single word is a place before it is a person. */
  private static Sort sort(Phrases.Match<Entry> match) {
    List<Sort> sorts = match.values().stream().map(Entry::sort).sorted().toList();
    boolean place = match.length() == 1 && sorts.get(0) == Sort.PERSON;
    return sorts.stream().filter(s -> place && s.isNational()).findFirst().orElse(sorts.get(0));
  }

  /** Whether a common noun's phrase is one here, not a verb or a mere adjective. */
  private boolean isNominal(Piece noun) {
    Token last = tokens.get(noun.last());
    if (isAdjectival(noun) || isDeed(noun)) {
      return false;
    }
    if (last.isNoun() || noun.length() > 1 && !last.isVerb()) {
      return true;
    }
    boolean followed =
        noun.last() + 1 < tokens.size()
            && (tokens.get(noun.last() + 1).isNoun()
                || tokens.get(noun.last() + 1).isAdjective()
                || tokens.get(noun.last() + 1).tag().equals("CD"));
    boolean determined = noun.first() > 0 && tokens.get(noun.first() - 1).tag().equals("DT");
    return !followed && (determined && last.isAdjective() || isPronominal(last, noun));
  }

  /** The "ousted president" of "senators ousted President Roe". */
  private boolean isDeed(Piece noun) {
    return noun.length() > 1 && tokens.get(noun.first()).tag().equals("VBD");
  }

  /** The "National" of "the National Coalition" is no citizen, and no newspaper. */
  private boolean isAdjectival(Piece noun) {
    int next = noun.last() + 1;
    return noun.length() <= 2
        && tokens.get(noun.last()).text().equals("National")
        && next < tokens.size()
        && Character.isUpperCase(tokens.get(next).text().charAt(0));
  }

  private static boolean isPronominal(Token last, Piece noun) {
    return noun.sort() == Sort.COLLECTIVE && !last.isVerb() && !last.isAdjective();
  }
}
