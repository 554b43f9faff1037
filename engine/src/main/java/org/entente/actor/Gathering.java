package org.entente.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Link.Tie;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The mentions of a sentence, not yet anybody: pieces, names, noun phrases, pronouns, and their
 * ties over "'s", "of", "in" and the comma of an apposition.
 */
final class Gathering {
  private static final Map<String, Tie> PREPOSITIONS =
      Map.of("of", Tie.OF, "for", Tie.OF, "in", Tie.IN, "from", Tie.IN, "at", Tie.IN);

  private static final Set<String> SCENES = Set.of("in", "at", "near", "inside", "outside");

  private static final Set<String> ABOUT =
      Set.of(
          "more", "less", "fewer", "than", "about", "around", "some", "over", "nearly", "almost",
          "at", "least", "up", "to", "roughly");

  private final Sentence sentence;
  private final Map<Integer, Draft> whole = new LinkedHashMap<>();
  private final Map<Long, Draft> drafts = new LinkedHashMap<>();
  private final List<Chunk> chunks;
  private final Tables tables;
  private final Serving serving;

  private Gathering(Sentence sentence, List<Chunk> chunks, Tables tables) {
    this.tables = tables;
    this.sentence = sentence;
    this.chunks = chunks;
    this.serving = new Serving(sentence, tables.roles());
  }

  /** The mentions of a sentence, inner ones before those that hold them. */
  static List<Draft> of(Sentence sentence, Tables tables) {
    List<Piece> pieces = Names.join(sentence, spotted(sentence, tables), tables);
    List<Chunk> chunks =
        Chunks.of(sentence, pieces, t -> t.isNoun() && tables.lexicon().isHonorific(t));
    Gathering gathering = new Gathering(sentence, chunks, tables);
    gathering.pronouns();
    gathering.chunks();
    gathering.prepositions();
    gathering.initials();
    new Appositions(sentence, gathering.chunks, gathering).tie();
    new Headings(sentence, gathering.chunks, gathering, tables.roles()).tie();
    return new ArrayList<>(gathering.drafts.values());
  }

  /** What the tables know of a sentence. */
  private static List<Piece> spotted(Sentence sentence, Tables tables) {
    List<Piece> pieces = Belongings.owned(sentence, tables.lexicon().spot(sentence.tokens()));
    return Deputies.joined(sentence, pieces, tables.roles());
  }

  private void pronouns() {
    for (Token token : sentence.tokens()) {
      if (token.isPronoun() || Numbered.is(sentence, token)) {
        put(Drafts.pronoun(sentence, token.index()));
      }
    }
  }

  private void chunks() {
    Optional<Draft> owner = Optional.empty();
    Optional<Draft> shared = Optional.empty();
    for (int c = 0; c < chunks.size(); c++) {
      Chunk chunk = chunks.get(c);
      boolean joined = c > 0 && isJoined(chunks.get(c - 1), chunk);
      Optional<Draft> before = joined ? shared : Optional.empty();
      owner = owner.or(() -> possessive(chunk)).or(() -> before);
      shared = owner;
      List<Draft> made =
          Drafts.of(chunk, owner, tables).stream()
              .map(d -> joined && d.first() < chunk.first() ? d.from(chunk.first()) : d)
              .map(this::widened)
              .toList();
      made.forEach(this::put);
      Optional<Draft> top = made.stream().reduce((a, b) -> b);
      top.ifPresent(d -> whole.put(chunk.first(), d));
      owner =
          chunk.isPossessive() && top.isPresent() && isWhole(chunk, top.get())
              ? top
              : Optional.empty();
    }
  }

  /** The "allies" of "the mayor's aides and allies", who are his too. */
  private boolean isJoined(Chunk one, Chunk other) {
    return other.first() == one.last() + 2
        && sentence.token(one.last() + 1).tag().equals("CC")
        && one.lastToken().tag().equals("NNS")
        && other.firstToken().tag().equals("NNS")
        && other.lastToken().head() == one.lastToken().index();
  }

  private Optional<Draft> possessive(Chunk chunk) {
    boolean owned = chunk.firstToken().tag().equals("PRP$");
    return owned
        ? Optional.ofNullable(drafts.get(Drafts.pronoun(sentence, chunk.first()).key()))
        : Optional.empty();
  }

  /** "Former", "acting" and the like before a titled name or an office belong to it. */
  private Draft widened(Draft draft) {
    boolean office = draft.sort().isRole() || !draft.titles().isEmpty();
    int first = draft.first();
    while (office && first > 0 && isStatus(sentence.token(first - 1))) {
      first--;
    }
    return first == draft.first() ? draft : draft.from(first);
  }

  private boolean isStatus(Token token) {
    String role = tables.lexicon().role(token);
    return (role.equals("past") || role.equals("present")) && !token.tag().equals("VBD");
  }

  private void put(Draft draft) {
    drafts.put(draft.key(), draft);
  }

  /** Whether a mention reaches to the end of its noun phrase. */
  static boolean isWhole(Chunk chunk, Draft draft) {
    return draft.core().last() == chunk.last();
  }

  /** Ties "the president of France" and "police in Lagos" to what follows the preposition. */
  private void prepositions() {
    for (int c = chunks.size() - 2; c >= 0; c--) {
      Chunk chunk = chunks.get(c);
      Draft draft = whole.get(chunk.first());
      Tie tie = draft == null ? null : tie(chunk, draft);
      Draft other = tie == null ? null : next(c, draft);
      if (other != null && suits(draft, other, tie)) {
        int to = tie == Tie.OF ? other.last() : draft.last();
        replace(chunk, draft.tied(new Link(other, tie), draft.first(), to));
      }
    }
  }

  private Tie tie(Chunk chunk, Draft draft) {
    int at = behind(chunk, draft);
    boolean open = draft.sort().isRole() || draft.sort().isName();
    if (!open || at >= sentence.size()) {
      return null;
    }
    if (serving.is(draft)) {
      return Tie.OF;
    }
    if (!isWhole(chunk, draft)) {
      return stands(chunk, draft) && SCENES.contains(sentence.token(at).text()) ? Tie.IN : null;
    }
    boolean serves = tables.roles().hasLemma("adviser", draft.noun());
    boolean works = draft.sort().isRole() && tables.roles().hasLemma("employed", draft.noun());
    return serves && sentence.token(at).text().equals("to")
            || works && sentence.token(at).text().equals("with")
            || serving.isFrom(draft, at, beginning(at + 1))
        ? Tie.OF
        : PREPOSITIONS.get(sentence.token(at).text());
  }

  /** "Army positions in Syria", "police headquarters in Lagos": who they are of is there. */
  private boolean stands(Chunk chunk, Draft draft) {
    return draft.sort().isRole()
        && draft.core().last() + 1 == chunk.last()
        && chunk.lastToken().isNoun()
        && !chunk.lastToken().isProperNoun();
  }

  /** What follows a phrase; of "Gulfcredit Ltd, of Manama" the preposition behind the comma. */
  private int behind(Chunk chunk, Draft draft) {
    if (serving.is(draft)) {
      return draft.core().last() + 2;
    }
    int at = chunk.last() + 1;
    boolean set =
        draft.sort().isName()
            && at + 1 < sentence.size()
            && sentence.token(at).text().equals(",")
            && sentence.token(at + 1).text().equals("of");
    return set ? at + 1 : at;
  }

  /** The mention that begins right after the preposition; of owner and owned, the owned. */
  private Draft next(int c, Draft draft) {
    int at = c + 1;
    int begin = told(counted(behind(chunks.get(c), draft) + 1));
    while (chunks.get(at).first() < begin && at + 1 < chunks.size()) {
      at++;
    }
    if (chunks.get(at).first() != begin) {
      return null;
    }
    while (chunks.get(at).isPossessive() && at + 1 < chunks.size()) {
      at++;
    }
    Draft found = whole.get(chunks.get(at).first());
    return found != null && isWhole(chunks.get(at), found) ? found : null;
  }

  /** Past the "jailed" of "the brother of jailed senator Ann Roe". */
  private int told(int from) {
    return from + 1 < sentence.size() && sentence.token(from).tag().equals("VBN") ? from + 1 : from;
  }

  /** Past the "more than" of "a group of more than 50 experts". */
  private int counted(int from) {
    int at = from;
    while (at + 1 < sentence.size() && ABOUT.contains(sentence.token(at).text())) {
      at++;
    }
    return at < sentence.size() && sentence.token(at).tag().equals("CD") ? at : from;
  }

  private static boolean suits(Draft draft, Draft other, Tie tie) {
    if (tie == Tie.IN || draft.sort().isName()) {
      return other.sort().isNational()
          || other.sort() == Sort.NAME
          || tie == Tie.OF && other.sort() == Sort.ORGANISATION;
    }
    return other.sort() != Sort.PRONOUN;
  }

  /** "The Gulf Transport Board (GTB) delegates": initials between a body and its own. */
  private void initials() {
    for (int c = 0; c + 2 < chunks.size(); c++) {
      Draft body = whole.get(chunks.get(c).first());
      Draft role = whole.get(chunks.get(c + 2).first());
      boolean tied =
          body != null
              && role != null
              && role.sort().isRole()
              && (body.sort() == Sort.ORGANISATION || body.sort() == Sort.NAME)
              && isBracketed(chunks.get(c), chunks.get(c + 1), chunks.get(c + 2));
      if (tied) {
        replace(
            chunks.get(c + 2), role.tied(new Link(body, Tie.MODIFIER), role.first(), role.last()));
      }
    }
  }

  private boolean isBracketed(Chunk before, Chunk inside, Chunk behind) {
    return inside.first() == inside.last()
        && before.last() + 2 == inside.first()
        && inside.last() + 2 == behind.first()
        && sentence.token(before.last() + 1).text().equals("(")
        && sentence.token(inside.last() + 1).text().equals(")");
  }

  /** The mention for the whole of the noun phrase that begins somewhere. */
  private Optional<Draft> beginning(int first) {
    return Optional.ofNullable(whole.get(first));
  }

  /** The mention for the whole of a noun phrase, or null. */
  Draft of(Chunk chunk) {
    return whole.get(chunk.first());
  }

  /** Puts a mention in place of the one for the whole of a noun phrase. */
  void replace(Chunk chunk, Draft draft) {
    whole.put(chunk.first(), draft);
    put(draft);
  }
}
