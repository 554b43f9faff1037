package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.actor.Words.Atom;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Phrases;
import org.entente.knowledge.Row;
import org.entente.model.Token;

/**
 * All phrases of the actor tables. Names are met with their capitals, common nouns without; the
 * longest phrase from the left wins, and of two equally long ones the name.
 */
final class Lexicon {
  private final Phrases<Entry> names = new Phrases<>();
  private final Phrases<Entry> nouns = new Phrases<>();
  private final Map<String, String> genders = new HashMap<>();
  private final Map<String, String> genderNouns = new HashMap<>();
  private final Map<String, String> nameWords = new HashMap<>();

  private Lexicon() {}

  static Lexicon load(Knowledge knowledge) {
    Lexicon lexicon = new Lexicon();
    for (Row row : knowledge.table("states").rows()) {
      lexicon.state(row);
    }
    lexicon.names(knowledge, "metonyms", Sort.METONYM, "phrases");
    lexicon.names(knowledge, "organisations", Sort.ORGANISATION, "name", "variants");
    lexicon.names(knowledge, "people", Sort.PERSON, "name", "variants");
    lexicon.nouns(knowledge, "offices", Sort.OFFICE, "phrase", "variants");
    lexicon.nouns(knowledge, "agents", Sort.AGENT, "head", "variants");
    lexicon.nouns(knowledge, "collectives", Sort.COLLECTIVE, "phrases");
    lexicon.nouns(knowledge, "descriptions", Sort.DESCRIPTION, "phrases");
    lexicon.nouns(knowledge, "nonactors", Sort.NOBODY, "phrases");
    for (Row row : knowledge.table("titles").rows()) {
      lexicon.title(row);
    }
    for (Row row : knowledge.table("genders").rows()) {
      lexicon.genderNouns.put(row.id(), row.get("gender"));
    }
    for (Row row : knowledge.table("people").rows()) {
      row.find("gender").ifPresent(g -> lexicon.givenName(row.get("name"), g));
    }
    for (Row row : knowledge.table("namewords").rows()) {
      lexicon.nameWords.put(Words.folded(row.id()), row.get("role"));
    }
    return lexicon;
  }

  /** The given names of people whose gender is known. */
  private void givenName(String name, String gender) {
    int space = name.indexOf(' ');
    if (space > 1) {
      genders.merge(Words.folded(name.substring(0, space)), gender, (a, b) -> a.equals(b) ? a : "");
    }
  }

  private void title(Row row) {
    List<Entry> offices =
        nouns.get(Words.folded(row.get("office"))).stream()
            .filter(e -> e.sort() == Sort.OFFICE)
            .toList();
    if (offices.isEmpty()) {
      throw row.wrong("office", "is no phrase of offices.tsv");
    }
    offices.forEach(e -> addName(row.id(), e));
  }

  private void state(Row row) {
    Entry state = new Entry(Sort.STATE, row);
    addName(row.get("name"), state);
    row.list("names").forEach(n -> addName(n, state));
    row.list("demonyms").forEach(d -> addName(d, new Entry(Sort.DEMONYM, row)));
    row.list("capital").forEach(c -> addName(c, new Entry(Sort.CAPITAL, row)));
  }

  private void names(Knowledge knowledge, String table, Sort sort, String... columns) {
    for (Row row : knowledge.table(table).rows()) {
      for (String column : columns) {
        row.list(column).forEach(p -> addName(p, new Entry(sort, row)));
      }
    }
  }

  private void nouns(Knowledge knowledge, String table, Sort sort, String... columns) {
    for (Row row : knowledge.table(table).rows()) {
      for (String column : columns) {
        row.list(column).forEach(p -> addNoun(p, new Entry(sort, row)));
      }
    }
  }

  private void addName(String phrase, Entry entry) {
    String key = Words.key(phrase);
    String bare = key.startsWith("the ") && key.indexOf(' ', 4) > 0 ? key.substring(4) : key;
    if (!bare.isEmpty() && !names.get(bare).contains(entry)) {
      names.add(bare, entry);
    }
  }

  /** Abbreviations ("PM", "MPs") keep their capitals, so that "5 pm" is nobody. */
  private void addNoun(String phrase, Entry entry) {
    String key = Words.key(phrase);
    if (isAbbreviation(key)) {
      addName(phrase, entry);
    } else if (!key.isEmpty() && !nouns.get(key.toLowerCase(Locale.ROOT)).contains(entry)) {
      nouns.add(key.toLowerCase(Locale.ROOT), entry);
    }
  }

  private static boolean isAbbreviation(String key) {
    return key.length() >= 2
        && key.length() <= 4
        && Character.isUpperCase(key.charAt(0))
        && Character.isUpperCase(key.charAt(1));
  }

  /** The pieces of a sentence in order; no two overlap. */
  List<Piece> spot(List<Token> tokens) {
    List<Atom> atoms = Words.of(tokens);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    while (from < atoms.size()) {
      Piece piece = atoms.get(from).first() ? whole(tokens, atoms, from) : null;
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

  /** "The States" is a name that needs its article; in "the UN" the name begins after it. */
  private Piece whole(List<Token> tokens, List<Atom> atoms, int from) {
    Piece piece = at(tokens, atoms, from);
    boolean article = atoms.get(from).text().equals("the") && from + 1 < atoms.size();
    if (piece == null || !article || piece.length() == 1) {
      return piece;
    }
    Piece rest = at(tokens, atoms, from + 1);
    return rest != null && rest.last() >= piece.last()
        ? null
        : new Piece(piece.first() + 1, piece.last(), piece.sort(), piece.entries());
  }

  private Piece at(List<Token> tokens, List<Atom> atoms, int from) {
    Piece name = definite(tokens, part(tokens, atoms, name(tokens, atoms, from)));
    Piece noun = piece(atoms, from, nouns.longest(atoms, from, Atom::folded));
    if (noun != null && !isNominal(tokens, noun)) {
      noun = null;
    }
    if (name == null || noun == null) {
      return name == null ? noun : name;
    }
    return noun.length() > name.length() && !isDivisible(atoms, name, noun)
        ? noun
        : both(name, noun);
  }

  /** "US secretary of state" is the state and its secretary, two mentions. */
  private boolean isDivisible(List<Atom> atoms, Piece name, Piece noun) {
    if (!name.sort().isNational()) {
      return false;
    }
    int next = at(atoms, name.last() + 1);
    Piece rest = piece(atoms, next, nouns.longest(atoms, next, Atom::folded));
    return rest != null && rest.last() >= noun.last();
  }

  /** One small word ("bloc") is a name right after its article only. */
  private static Piece definite(List<Token> tokens, Piece name) {
    if (name == null || name.length() > 1 || name.sort() != Sort.ORGANISATION) {
      return name;
    }
    int before = name.first() - 1;
    boolean small = Character.isLowerCase(tokens.get(name.first()).text().charAt(0));
    boolean article = before >= 0 && tokens.get(before).text().equalsIgnoreCase("the");
    return small && !article ? null : name;
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
  private Piece part(List<Token> tokens, List<Atom> atoms, Piece name) {
    if (name == null || name.sort() != Sort.ORGANISATION || name.length() == 1) {
      return name;
    }
    List<Entry> first =
        names.get(Words.key(tokens.get(name.first()).text())).stream()
            .filter(e -> e.sort().isNational())
            .toList();
    int next = name.first() + 1;
    Piece rest = piece(atoms, at(atoms, next), nouns.longest(atoms, at(atoms, next), Atom::folded));
    boolean further = rest != null && rest.last() > name.last() && isNominal(tokens, rest);
    return first.isEmpty() || !further
        ? name
        : new Piece(name.first(), name.first(), first.get(0).sort(), first);
  }

  private static int at(List<Atom> atoms, int token) {
    int at = 0;
    while (atoms.get(at).token() < token) {
      at++;
    }
    return at;
  }

  /** As written, else "HAMAS" as Hamas, else what the tagger holds a body, "Nato", as NATO. */
  private Piece name(List<Token> tokens, List<Atom> atoms, int from) {
    Atom atom = atoms.get(from);
    Piece exact = piece(atoms, from, names.longest(atoms, from, Atom::text));
    boolean body = tokens.get(atom.token()).name().equals("ORGANIZATION");
    if (exact != null && (body || !isShouted(atoms, from) || exact.length() > 1)) {
      return exact;
    }
    Piece quiet = piece(atoms, from, names.longest(atoms, from, Atom::quiet));
    return quiet == null && body
        ? piece(atoms, from, names.longest(atoms, from, Atom::loud))
        : quiet;
  }

  /** Whether a word stands in capitals among other words in capitals. */
  private static boolean isShouted(List<Atom> atoms, int at) {
    return atoms.get(at).isLoud()
        && (at > 0 && atoms.get(at - 1).isLoud()
            || at + 1 < atoms.size() && atoms.get(at + 1).isLoud());
  }

  private static Piece piece(List<Atom> atoms, int from, Phrases.Match<Entry> match) {
    if (match.length() == 0 || !atoms.get(from + match.length() - 1).ends()) {
      return null;
    }
    Sort sort = match.values().stream().map(Entry::sort).min(Sort::compareTo).orElseThrow();
    int last = atoms.get(from + match.length() - 1).token();
    return new Piece(atoms.get(from).token(), last, sort, List.copyOf(match.values()));
  }

  /** Whether a common noun's phrase is one here, not a verb or a mere adjective. */
  private static boolean isNominal(List<Token> tokens, Piece noun) {
    Token last = tokens.get(noun.last());
    if (last.isNoun() || noun.length() > 1 && !last.isVerb()) {
      return true;
    }
    boolean followed =
        noun.last() + 1 < tokens.size()
            && (tokens.get(noun.last() + 1).isNoun() || tokens.get(noun.last() + 1).isAdjective());
    boolean determined = noun.first() > 0 && tokens.get(noun.first() - 1).tag().equals("DT");
    return !followed && (determined && last.isAdjective() || isPronominal(last, noun));
  }

  private static boolean isPronominal(Token last, Piece noun) {
    return noun.sort() == Sort.COLLECTIVE && !last.isVerb() && !last.isAdjective();
  }

  /** The rows of a name, exactly spelt. */
  List<Entry> named(String name) {
    return names.get(Words.key(name));
  }

  /** Whether "former" or the like stands in a mention before its core, or right before it. */
  boolean isPast(Draft draft) {
    for (int i = Math.max(0, draft.first() - 1); i < draft.core().first(); i++) {
      if (role(draft.sentence().token(i)).equals("past")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a given name. */
  boolean isGivenName(Token token) {
    return genders.containsKey(Words.folded(token.text()));
  }

  /** {@code m} or {@code f} of a given name, or empty. */
  String gender(String givenName) {
    return genders.getOrDefault(Words.folded(givenName), "");
  }

  /** {@code m} or {@code f} of a common noun such as "daughter", or empty. */
  String genderOfNoun(Token noun) {
    return genderNouns.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), "");
  }

  /** What a word inside or beside a name is: {@code honorific-f}, {@code thing} …, or empty. */
  String role(Token token) {
    return nameWords.getOrDefault(Words.folded(token.text()), "");
  }
}
