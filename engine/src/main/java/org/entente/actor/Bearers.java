package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.knowledge.Row;
import org.entente.model.Token;

/**
 * Who bears which name in an article: a name in short ("Raab", "the ACLU") goes back to the name in
 * full, and of equal names to the mention of which the text says most.
 */
final class Bearers {
  private final Map<String, Draft> full = new HashMap<>();
  private final Map<String, Draft> brief = new HashMap<>();

  /** The "Siles" of Hernan Siles Zuazo, where nobody else is called so. */
  private final Map<String, Draft> middle = new LinkedHashMap<>();

  private final Map<String, Draft> described = new HashMap<>();
  private final Map<String, List<Draft>> last = new HashMap<>();

  private final Tables tables;

  private Bearers(Tables tables) {
    this.tables = tables;
  }

  static Bearers of(List<Draft> drafts, Tables tables) {
    Bearers bearers = new Bearers(tables);
    drafts.stream().filter(d -> d.sort().isName()).forEach(bearers::add);
    drafts.stream().filter(d -> isBody(d) && isLong(d)).forEach(bearers::shorten);
    bearers.middle.forEach(
        (word, draft) -> {
          if (!bearers.isKnown(word)) {
            bearers.brief.putIfAbsent(word, draft);
          }
        });
    return bearers;
  }

  /** "Young Sanders supporters": a word that is no given name before a surname of the tables. */
  private boolean isDescribed(Draft draft, String key) {
    Token first = draft.words().get(0);
    return draft.sort() == Sort.NAME
        && draft.core().length() == 2
        && draft.after().filter(Token::isNoun).isPresent()
        && !tables.lexicon().isGivenName(first)
        && tables.people().isSurname(People.surname(key));
  }

  /** Whether a name is a person's. */
  static boolean isPersonal(Draft draft, Tables tables) {
    return draft.sort() == Sort.PERSON
        || draft.sort() == Sort.NAME && NameKind.of(draft, tables) == NameKind.PERSON;
  }

  /** "Pope Francis": a word that is a name by itself, with an office or of the tables. */
  private boolean isKnown(String name) {
    Draft named = full.get(name);
    return named != null && (named.sort() != Sort.NAME || !Titles.offices(named).isEmpty());
  }

  /** "The Dutch Dockers' Union": capitals make a name of a common noun. */
  private static boolean isBody(Draft draft) {
    return draft.sort() == Sort.AGENT && draft.isCapital();
  }

  /** Whether capitals may be a body's name in short, in its own language. */
  static boolean isShort(Draft body, String name) {
    return isBody(body) && name.matches("[A-Z]{2,6}");
  }

  private static boolean isLong(Draft draft) {
    return draft.last() > draft.first();
  }

  private void shorten(Draft draft) {
    acronym(draft).ifPresent(a -> brief.putIfAbsent(Words.key(a), draft));
  }

  private void add(Draft draft) {
    String key = key(draft);
    full.merge(key, draft, Bearers::better);
    boolean personal = isPersonal(draft, tables) && !isDescribed(draft, key);
    if (personal && !Titles.offices(draft).isEmpty()) {
      described.putIfAbsent(People.surname(key), draft);
    }
    if (key.indexOf(' ') > 0 && personal) {
      brief.merge(People.surname(key), draft, (a, b) -> a);
      List<String> words = List.of(key.split(" "));
      brief.putIfAbsent(words.get(0), draft);
      words.subList(1, words.size() - 1).stream()
          .filter(w -> w.length() > 3)
          .forEach(w -> middle.putIfAbsent(w, draft));
    }
    if (isFirm(draft)) {
      brief.putIfAbsent(Words.key(draft.words().get(0).text()), draft);
    }
    shorten(draft);
    if (draft.sort() == Sort.ORGANISATION && key.indexOf(' ') > 0) {
      last.computeIfAbsent(key.substring(key.lastIndexOf(' ') + 1), k -> new ArrayList<>())
          .add(draft);
    }
  }

  /**
   * The body of the tables that a text calls by the last word of its name: "the Community" after
   * the European Community, "the Post".
   */
  Optional<Draft> inShort(Draft draft) {
    boolean called =
        draft.core().length() == 1
            && draft.isCapital()
            && isThe(draft)
            && draft.after().filter(t -> t.isNoun() || t.text().matches("of|for")).isEmpty();
    return called
        ? only(
            last.getOrDefault(Words.key(draft.noun().text()), List.of()).stream()
                .filter(d -> d.sentence().index() <= draft.sentence().index())
                .filter(d -> !isOrgan(draft, d))
                .toList())
        : Optional.empty();
  }

  /** "The Army" after the People's Army, a band, is the state's. */
  private static boolean isOrgan(Draft draft, Draft body) {
    return draft.core().rows(Sort.AGENT).stream()
        .map(r -> r.get("sector"))
        .filter(Sectors.PUBLIC::contains)
        .anyMatch(
            s ->
                body.core().rows(Sort.ORGANISATION).stream()
                    .noneMatch(r -> r.get("sector").equals(s)));
  }

  /** One of some names, where all are the same. */
  private static Optional<Draft> only(List<Draft> named) {
    return named.stream().map(Draft::name).distinct().count() == 1
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  private static boolean isThe(Draft draft) {
    int at = draft.core().first() - 1;
    return at >= 0 && draft.sentence().token(at).text().equalsIgnoreCase("the");
  }

  /** "Coats Viyella Plc" is "Coats" for short, and "Daiwa Securities" of the tables "Daiwa". */
  private boolean isFirm(Draft draft) {
    if (draft.core().length() < 2 || tables.lexicon().isKnown(draft.words().get(0))) {
      return false;
    }
    boolean known =
        draft.sort() == Sort.ORGANISATION
            && draft.core().rows(Sort.ORGANISATION).stream()
                .allMatch(r -> r.get("sector").equals("BUS") || isStation(draft, r));
    return known
        || draft.sort() == Sort.NAME
            && tables
                .orgWords()
                .head(draft.words())
                .filter(r -> r.get("sector").equals("BUS"))
                .isPresent();
  }

  /** "Sula News" is "Sula" for short. */
  private boolean isStation(Draft draft, Row row) {
    return row.get("sector").equals("JRN")
        && draft.core().length() == 2
        && tables.roles().hasText("station", draft.noun());
  }

  /** The first mention by this surname, alone or with the same names, that tells a role. */
  Optional<Draft> described(Draft draft) {
    String key = key(draft);
    return Optional.ofNullable(described.get(People.surname(key)))
        .filter(d -> key(d).indexOf(' ') < 0 || key(d).equals(key));
  }

  private String key(Draft draft) {
    String key = Words.key(draft.name());
    boolean titled = tables.lexicon().role(draft.words().get(0)).startsWith("honorific");
    return titled && key.indexOf(' ') > 0 ? key.substring(key.indexOf(' ') + 1) : key;
  }

  private static Draft better(Draft one, Draft other) {
    return Comparator.comparingInt((Draft d) -> d.titles().size() + d.links().size())
                .compare(one, other)
            >= 0
        ? one
        : other;
  }

  /**
   * The capitals in brackets right after a name, "(ACLU)", or its initials between commas; those of
   * a body may be of its name in its own language.
   */
  private static Optional<String> acronym(Draft draft) {
    int at = draft.core().last() + 1;
    var tokens = draft.sentence().tokens();
    if (at + 2 >= tokens.size()) {
      return Optional.empty();
    }
    String around = tokens.get(at).text() + tokens.get(at + 2).text();
    String inside = tokens.get(at + 1).text();
    boolean given =
        around.equals("()") && inside.matches("[A-Z][A-Za-z.]{1,7}")
            || around.equals(",,")
                && inside.length() > 1
                && (inside.equals(initials(draft)) || isLong(draft) && isShort(draft, inside));
    return given ? Optional.of(inside) : Optional.empty();
  }

  private static String initials(Draft draft) {
    return draft.words().stream()
        .map(t -> t.text().substring(0, 1))
        .filter(s -> Character.isUpperCase(s.charAt(0)))
        .collect(Collectors.joining());
  }

  /** The first of the names in full that are like this. */
  private Optional<Draft> first(Predicate<String> like) {
    return full.keySet().stream().filter(like).sorted().findFirst().map(full::get);
  }

  /**
   * Of "Syed Hamid" the name in full, "Syed Hamid Albar"; of "Gordon-Somers" and "Paz Barnica"
   * "Trevor Gordon-Somers" and "Edgardo Paz Barnica".
   */
  private Optional<Draft> longer(Draft draft, String key) {
    boolean surname =
        draft.name().indexOf('-') > 0
            || draft.sort() == Sort.NAME && NameKind.of(draft, tables) == NameKind.PERSON;
    return first(k -> k.startsWith(key + " "))
        .or(() -> surname ? first(k -> k.endsWith(" " + key)) : Optional.empty());
  }

  /** "Mr. Lark" is not the Ann Lark of the tables. */
  private boolean agrees(Draft draft, Draft full) {
    return full.core().rows(Sort.PERSON).stream()
        .noneMatch(r -> tables.lexicon().contradicts(draft.words().get(0), r));
  }

  /** The mention in which the text says most of the bearer of this name, if it is another. */
  Optional<Draft> fuller(Draft draft) {
    String key = key(draft);
    Draft best = full.getOrDefault(key, draft);
    if (key.indexOf(' ') < 0 && brief.containsKey(key) && agrees(draft, brief.get(key))) {
      best = full.getOrDefault(key(brief.get(key)), brief.get(key));
    }
    if (best.key() == draft.key() && key.indexOf(' ') > 0 && draft.links().isEmpty()) {
      best = longer(draft, key).orElse(draft);
    }
    return best.key() == draft.key() ? Optional.empty() : Optional.of(best);
  }
}
