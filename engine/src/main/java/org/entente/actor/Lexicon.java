package org.entente.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Phrases;
import org.entente.knowledge.Row;
import org.entente.model.Token;

/** All phrases of the actor tables, and what single words tell of names and gender. */
final class Lexicon {
  private static final int REACH = 4;
  private final Phrases<Entry> names = new Phrases<>();
  private final Phrases<Entry> nouns = new Phrases<>();
  private final Map<String, String> genders = new HashMap<>();
  private final Map<String, String> genderNouns = new HashMap<>();
  private final Map<String, String> nameWords = new HashMap<>();
  private final OrgWords orgWords;

  private Lexicon(OrgWords orgWords) {
    this.orgWords = orgWords;
  }

  static Lexicon load(Knowledge knowledge, OrgWords orgWords) {
    Lexicon lexicon = new Lexicon(orgWords);
    for (Row row : knowledge.table("states").rows()) {
      lexicon.state(row);
    }
    lexicon.names(knowledge, "metonyms", Sort.METONYM, "phrases");
    lexicon.names(knowledge, "organisations", Sort.ORGANISATION, "name", "variants");
    lexicon.people(knowledge.table("people").rows());
    lexicon.dictionary(knowledge.dictionary());
    lexicon.nouns(knowledge, "offices", Sort.OFFICE, "phrase", "variants");
    lexicon.nouns(knowledge, "agents", Sort.AGENT, "head", "variants");
    knowledge.table("agents").rows().stream()
        .filter(r -> r.get("number").equals("both") && r.list("variants").isEmpty())
        .forEach(lexicon::plural);
    lexicon.nouns(knowledge, "collectives", Sort.COLLECTIVE, "phrases");
    lexicon.nouns(knowledge, "descriptions", Sort.DESCRIPTION, "phrases");
    for (Row row : knowledge.table("nonactors").rows()) {
      lexicon.nobody(row);
    }
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

  /** One term of each person is enough: the others are found by the person's id. */
  private void people(List<Row> rows) {
    Set<String> known = new HashSet<>();
    for (Row row : rows) {
      if (known.add(row.get("person") + row.get("name"))) {
        addName(row.get("name"), new Entry(Sort.PERSON, row));
        row.list("variants").forEach(v -> addName(v, new Entry(Sort.PERSON, row)));
      }
    }
  }

  /** A user's dictionary: its rows take the place of the shipped ones of the same name. */
  private void dictionary(List<Row> rows) {
    Set<String> taken = new HashSet<>();
    for (Row row : rows) {
      for (String name : row.list("variants")) {
        String key = Words.key(name);
        if (taken.add(key)) {
          names.clear(key);
        }
        addName(name, new Entry(Sort.ORGANISATION, row));
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

  /** The regular plural of an agent that the table has in the singular alone. */
  private void plural(Row row) {
    String several = Words.plural(Words.folded(row.get("head")));
    if (nouns.get(several).isEmpty()) {
      nouns.add(several, new Entry(Sort.AGENT, row));
    }
  }

  private void addName(String phrase, Entry entry) {
    String key = Words.key(phrase);
    String bare = key.startsWith("the ") && key.indexOf(' ', 4) > 0 ? key.substring(4) : key;
    if (!bare.isEmpty() && !names.get(bare).contains(entry)) {
      names.add(bare, entry);
    }
  }

  /** What is nobody wherever it stands. */
  private void nobody(Row row) {
    if (row.list("before").isEmpty()) {
      row.list("phrases").forEach(p -> addNoun(p, new Entry(Sort.NOBODY, row)));
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
    return new Spotter(names, nouns, orgWords, tokens).spot();
  }

  /** The rows of a name, exactly spelt. */
  List<Entry> named(String name) {
    return names.get(Words.key(name));
  }

  /** The code of the state that a word names. */
  Optional<String> state(Token word) {
    return Entry.rows(named(word.text()), Sort.STATE).stream()
        .filter(r -> r.get("kind").equals("state"))
        .map(r -> r.get("code"))
        .findFirst();
  }

  /** Whether any table has a word by itself. */
  boolean isKnown(Token word) {
    return !named(word.text()).isEmpty();
  }

  /** Whether "former" or the like stands in a mention before its core, or right before it. */
  boolean isPast(Draft draft) {
    int from = Math.min(draft.first() - 1, before(draft));
    for (int i = Math.max(0, from); i < draft.core().first(); i++) {
      Token word = draft.sentence().token(i);
      if (role(word).equals("past") && !word.tag().equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  /** Where the words begin that lead up to a core: "former" in "former NIH director". */
  private static int before(Draft draft) {
    int at = draft.core().first();
    while (at > 0
        && draft.core().first() - at < REACH
        && isLeading(draft.sentence().token(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isLeading(Token token) {
    return token.isNoun() || token.isAdjective() || token.text().equals("-");
  }

  /** Whether a word is a given name. */
  boolean isGivenName(Token token) {
    return genders.containsKey(Words.folded(token.text()));
  }

  /** The gender of somebody of the tables, by his given name where they do not tell it. */
  String gender(Row person) {
    String name = person.get("name");
    int space = name.indexOf(' ');
    return person
        .find("gender")
        .orElseGet(() -> gender(space < 0 ? name : name.substring(0, space)));
  }

  /** Whether a title is one of the other gender: "Mr." of a woman. */
  boolean contradicts(Token title, Row person) {
    String role = role(title);
    String gender = gender(person);
    return role.startsWith("honorific-") && !gender.isEmpty() && !role.endsWith("-" + gender);
  }

  /** {@code m} or {@code f} of a given name, or empty. */
  String gender(String givenName) {
    return genders.getOrDefault(Words.folded(givenName), "");
  }

  /** {@code m} or {@code f} of a common noun such as "daughter", or empty. */
  String genderOfNoun(Token noun) {
    return genderNouns.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), "");
  }

  /** Whether a word is a "Mr" or the like. */
  boolean isHonorific(Token token) {
    return role(token).startsWith("honorific");
  }

  /** What a word inside or beside a name is: {@code honorific-f}, {@code thing} …, or empty. */
  String role(Token token) {
    return nameWords.getOrDefault(Words.folded(token.text()), "");
  }
}
