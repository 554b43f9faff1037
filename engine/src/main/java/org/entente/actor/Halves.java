package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.knowledge.Knowledge;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * "The North" and "the South" in a text that names either Korea: rows of {@code homes.tsv} of the
 * kind {@code half}, with the word and the state's name.
 */
final class Halves {
  private final Map<String, List<Entry>> states = new HashMap<>();
  private final Set<String> codes = new HashSet<>();

  private Halves() {}

  static Halves load(Knowledge knowledge, Lexicon lexicon) {
    Halves halves = new Halves();
    knowledge.table("homes").rows().stream()
        .filter(r -> r.get("kind").equals("half"))
        .map(r -> r.list("phrases"))
        .forEach(p -> halves.states.put(p.get(0), lexicon.named(p.get(1))));
    halves.states.values().stream()
        .flatMap(e -> Entry.rows(e, Sort.STATE).stream())
        .forEach(r -> halves.codes.add(r.get("code")));
    return halves;
  }

  /** The mentions of an article, sentence by sentence, with those of its halves. */
  List<List<Draft>> in(List<Sentence> sentences, List<List<Draft>> drafts) {
    boolean divided = drafts.stream().flatMap(List::stream).anyMatch(this::isOfEither);
    return divided
        ? IntStream.range(0, drafts.size())
            .mapToObj(i -> with(sentences.get(i), drafts.get(i)))
            .toList()
        : drafts;
  }

  private boolean isOfEither(Draft draft) {
    return draft.sort().isNational()
        && draft.core().entries().stream().anyMatch(e -> e.sort().isNational() && isOfEither(e));
  }

  private boolean isOfEither(Entry entry) {
    return codes.contains(entry.row().get(entry.sort() == Sort.METONYM ? "country" : "code"));
  }

  private List<Draft> with(Sentence sentence, List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Token token : sentence.tokens()) {
      if (isHalf(token, sentence) && drafts.stream().noneMatch(d -> isIn(token, d))) {
        Draft half = half(token, sentence);
        all.removeIf(d -> isMere(token, d));
        all.replaceAll(d -> owned(d, half));
        all.add(half);
      }
    }
    return all;
  }

  private Draft half(Token token, Sentence sentence) {
    int i = token.index();
    Piece core = new Piece(i, i, Sort.STATE, states.get(token.text()));
    return new Draft(sentence, i, i, Mention.Form.NAME, core, List.of(), List.of());
  }

  /** "The North", not "the North Sea" or "the north of Peru". */
  private boolean isHalf(Token token, Sentence sentence) {
    int i = token.index();
    return states.containsKey(token.text())
        && i > 0
        && sentence.token(i - 1).text().equalsIgnoreCase("the")
        && (i + 1 == sentence.size() || ends(sentence.token(i + 1)));
  }

  private static boolean ends(Token next) {
    return !next.isNoun()
        && !next.isAdjective()
        && !next.tag().matches("HYPH|CD|CC")
        && !next.text().matches("of|-|–");
  }

  private static boolean isIn(Token token, Draft draft) {
    return draft.core().first() <= token.index()
        && token.index() <= draft.core().last()
        && !isMere(token, draft);
  }

  /** The word as a name that no table knows. */
  private static boolean isMere(Token token, Draft draft) {
    return draft.core().first() == token.index()
        && draft.core().last() == token.index()
        && draft.sort() == Sort.NAME;
  }

  /** The "president" of "the South's president". */
  private static Draft owned(Draft draft, Draft half) {
    Predicate<Link> mere = l -> isMere(half.noun(), l.draft());
    boolean owns = half.owns() && draft.first() <= half.last() + 2;
    if (draft.core().first() <= half.last() || !owns && draft.links().stream().noneMatch(mere)) {
      return draft;
    }
    List<Link> links = draft.links().stream().filter(mere.negate()).toList();
    return new Draft(
            draft.sentence(),
            draft.first(),
            draft.last(),
            draft.form(),
            draft.core(),
            draft.titles(),
            links)
        .tied(new Link(half, Link.Tie.POSSESSOR), half.first(), draft.last());
  }
}
