package org.entente.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Place;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * Finds the stretches of text that name places: the longest capitalised names the atlas knows,
 * unless they are part of a person's or an organisation's name, and what the names tagger calls a
 * place besides.
 */
final class NamesOfPlaces {
  private static final int LONGEST = 6;
  private static final double PROMINENT = 5.2;
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "from",
          "to",
          "toward",
          "towards",
          "outside",
          "into",
          "via",
          "around",
          "across",
          "of",
          "between",
          "throughout");

  private final Atlas atlas;
  private final NameParts parts;

  private NamesOfPlaces(Atlas atlas, NameParts parts) {
    this.atlas = atlas;
    this.parts = parts;
  }

  /** Indexes the words that spoil a place name. */
  static NamesOfPlaces load(Knowledge knowledge, Atlas atlas) {
    return new NamesOfPlaces(atlas, NameParts.load(knowledge));
  }

  /** All toponyms of an article in order; none overlaps another. */
  List<Toponym> find(AnnotatedArticle article) {
    List<Toponym> sure = new ArrayList<>();
    List<Toponym> doubtful = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      scan(article.text(), sentence, sure, doubtful);
    }
    return believed(sure, doubtful);
  }

  // A doubtful name is believed where it stands elsewhere beyond doubt, or in a row of places.
  private static List<Toponym> believed(List<Toponym> sure, List<Toponym> doubtful) {
    List<Toponym> all = new ArrayList<>(sure);
    Map<Integer, List<Toponym>> bySentence = new HashMap<>();
    all.forEach(t -> in(bySentence, t).add(t));
    Set<String> known = new HashSet<>();
    sure.forEach(t -> known.add(t.key()));
    for (Toponym name : doubtful) {
      if (known.contains(name.key())
          || in(bySentence, name).stream().anyMatch(t -> t.isBeside(name))) {
        all.add(name);
        in(bySentence, name).add(name);
      }
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }

  private static List<Toponym> in(Map<Integer, List<Toponym>> bySentence, Toponym name) {
    return bySentence.computeIfAbsent(name.sentence(), s -> new ArrayList<>());
  }

  private void scan(String text, Sentence sentence, List<Toponym> sure, List<Toponym> doubtful) {
    for (int i = 0; i < sentence.size(); ) {
      Optional<Toponym> found = at(text, sentence, i);
      if (found.isEmpty()) {
        i++;
        continue;
      }
      Toponym name = found.get();
      switch (judge(sentence, name)) {
        case YES -> sure.add(name);
        case IF_ELSEWHERE -> doubtful.add(name);
        case NO -> {}
      }
      i = name.last() + 1;
    }
  }

  // --- what begins here

  private Optional<Toponym> at(String text, Sentence sentence, int from) {
    Token first = sentence.token(from);
    if (first.text().equals("the") && from + 1 < sentence.size()) {
      return theGulf(text, sentence, from);
    }
    if (!isCapital(first)) {
      return Optional.empty();
    }
    for (int to = Math.min(from + LONGEST, sentence.size()) - 1; to >= from; to--) {
      if (isCapital(sentence.token(to)) || Character.isDigit(sentence.token(to).text().charAt(0))) {
        Optional<Toponym> name = named(text, sentence, from, to);
        if (name.isPresent()) {
          return name.map(n -> widened(text, sentence, n));
        }
      }
    }
    return tagged(text, sentence, from);
  }

  // "the Gulf", unless it is "the Gulf of Oman"
  private Optional<Toponym> theGulf(String text, Sentence sentence, int the) {
    Optional<Toponym> after = at(text, sentence, the + 1);
    int end = after.map(Toponym::last).orElse(the);
    return named(text, sentence, the, end).filter(n -> end > the);
  }

  private Optional<Toponym> named(String text, Sentence sentence, int from, int to) {
    Span span = span(sentence, from, to);
    String words = span.of(text);
    if (words.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    Optional<Site> people = atlas.demonym(words);
    boolean tables = words.indexOf(',') >= 0 || words.startsWith("the ");
    boolean sure = isPlace(sentence.token(from)) || sentence.index() == 0 && from == 0;
    List<Site> sites = tables ? atlas.known(words) : atlas.find(words, sure);
    boolean adjective = sentence.token(to).isAdjective() || atlas.known(words).isEmpty();
    if (people.isPresent() && adjective) {
      return Optional.of(
          toponym(sentence, from, to, span, words, Place.Form.ADJECTIVE, List.of(people.get())));
    }
    return sites.isEmpty()
        ? Optional.empty()
        : Optional.of(toponym(sentence, from, to, span, words, Place.Form.NOUN, sites));
  }

  private Optional<Toponym> tagged(String text, Sentence sentence, int from) {
    if (!isPlace(sentence.token(from)) || from > 0 && isPlace(sentence.token(from - 1))) {
      return Optional.empty();
    }
    return Optional.of(run(text, sentence, from));
  }

  private Toponym run(String text, Sentence sentence, int from) {
    int to = from;
    while (to + 1 < sentence.size() && isPlace(sentence.token(to + 1))) {
      to++;
    }
    Span span = span(sentence, from, to);
    return toponym(
        sentence, from, to, span, span.of(text), Place.Form.NOUN, core(text, sentence, from, to));
  }

  // "North-Western Sydney" is in Sydney: the longest part of the name that is known stands for it.
  private List<Site> core(String text, Sentence sentence, int from, int to) {
    for (int length = to - from; length >= 1; length--) {
      for (int end = to; end - length + 1 >= from; end--) {
        String part = span(sentence, end - length + 1, end).of(text);
        List<Site> sites = parts.isAlone(part) ? List.of() : atlas.find(part, true);
        if (!sites.isEmpty()) {
          return sites;
        }
      }
    }
    return List.of();
  }

  // A little known village's name that begins a longer name of a place is not that village.
  private Toponym widened(String text, Sentence sentence, Toponym name) {
    boolean begins = name.first() == 0 || !isPlace(sentence.token(name.first() - 1));
    if (!begins || !isPlace(sentence.token(name.first())) || name.prominence() >= PROMINENT) {
      return name;
    }
    Toponym run = run(text, sentence, name.first());
    return run.last() > name.last() && isCapital(sentence.token(name.last() + 1)) ? run : name;
  }

  private static Toponym toponym(
      Sentence s, int from, int to, Span span, String words, Place.Form form, List<Site> sites) {
    boolean tagged = s.tokens().subList(from, to + 1).stream().anyMatch(NamesOfPlaces::isPlace);
    return new Toponym(s.index(), from, to, span, words, form, sites, tagged);
  }

  private static Span span(Sentence sentence, int from, int to) {
    return new Span(sentence.token(from).span().start(), sentence.token(to).span().end());
  }

  // --- whether it is a place

  private enum Verdict {
    YES,
    IF_ELSEWHERE,
    NO
  }

  private Verdict judge(Sentence sentence, Toponym name) {
    if (parts.spoil(sentence, name)) {
      return Verdict.NO;
    }
    if (name.form() == Place.Form.ADJECTIVE || name.tagged()) {
      return Verdict.YES;
    }
    return tagAt(sentence, name.first()).equals("O")
        ? untagged(sentence, name)
        : insideOther(sentence, name);
  }

  // The tagger sees a person or an organisation: the whole of it, or a part.
  private static Verdict insideOther(Sentence sentence, Toponym name) {
    String tag = sentence.token(name.first()).name();
    boolean begins = !tag.equals(tagAt(sentence, name.first() - 1));
    boolean ends = !tag.equals(tagAt(sentence, name.last() + 1));
    if (!begins || !ends) {
      boolean office = begins && tag.equals("ORGANIZATION") && NameParts.governs(name);
      return office ? Verdict.YES : Verdict.NO;
    }
    double enough = tag.equals("PERSON") ? 8.9 : PROMINENT;
    return name.prominence() >= enough ? Verdict.YES : Verdict.IF_ELSEWHERE;
  }

  private static boolean personFollows(Sentence sentence, Toponym name) {
    return name.prominence() < 7.4 && tagAt(sentence, name.last() + 1).equals("PERSON");
  }

  private static String tagAt(Sentence sentence, int i) {
    return i < 0 || i >= sentence.size() ? "O" : sentence.token(i).name();
  }

  private static Verdict untagged(Sentence sentence, Toponym name) {
    Token first = sentence.token(name.first());
    if (personFollows(sentence, name)) {
      return Verdict.NO;
    }
    if (!first.isProperNoun() && name.prominence() < 7.4) {
      return Verdict.NO;
    }
    boolean strong = name.prominence() >= PROMINENT;
    boolean initial =
        name.first() == 0
            || !Character.isLetterOrDigit(sentence.token(name.first() - 1).text().charAt(0));
    if (strong && (!initial || name.prominence() >= 7.4)) {
      return Verdict.YES;
    }
    return isLocative(sentence, name.first() - 1) ? Verdict.YES : Verdict.IF_ELSEWHERE;
  }

  private static boolean isLocative(Sentence sentence, int i) {
    return i >= 0 && LOCATIVE.contains(sentence.token(i).text().toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isPlace(Token token) {
    return token.name().equals("LOCATION");
  }

  private static boolean isCapital(Token token) {
    String text = token.text();
    int at = text.startsWith("al-") ? 3 : 0;
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }
}
