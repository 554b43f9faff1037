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

  /** Words between armed men and whom they serve: "forces loyal to", "rebels led by". */
  private static final Map<String, Set<String>> SERVING =
      Map.of(
          "to", Set.of("loyal", "faithful", "belonging", "allied", "answering"),
          "with", Set.of("allied", "aligned"),
          "by", Set.of("led", "commanded", "headed", "controlled"));

  /** Whom they serve stands behind "to". */
  private static final Set<String> ADVISERS =
      Set.of("adviser", "advisor", "aide", "assistant", "counsel", "counselor", "deputy");

  private static final Set<String> NOW = Set.of("is", "'s", "’s", "remains");

  private static final Set<String> AFTER_APPOSITION = Set.of(",", ".", ")", "--", "—", ";", "who");
  private final Sentence sentence;
  private final Map<Integer, Draft> whole = new LinkedHashMap<>();
  private final Map<Long, Draft> drafts = new LinkedHashMap<>();
  private final List<Chunk> chunks;
  private final Lexicon lexicon;

  private Gathering(Sentence sentence, List<Chunk> chunks, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.chunks = chunks;
  }

  /** The mentions of a sentence, inner ones before those that hold them. */
  static List<Draft> of(Sentence sentence, Tables tables) {
    List<Piece> pieces =
        new Names(tables.lexicon(), tables.orgWords())
            .join(sentence, tables.lexicon().spot(sentence.tokens()));
    Gathering gathering = new Gathering(sentence, Chunks.of(sentence, pieces), tables.lexicon());
    gathering.pronouns();
    gathering.chunks();
    gathering.prepositions();
    gathering.initials();
    gathering.appositions();
    gathering.copulas();
    gathering.lists();
    return new ArrayList<>(gathering.drafts.values());
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
    for (Chunk chunk : chunks) {
      owner = owner.or(() -> possessive(chunk));
      List<Draft> made = Drafts.of(chunk, owner).stream().map(this::widened).toList();
      made.forEach(this::put);
      Optional<Draft> top = made.stream().reduce((a, b) -> b);
      top.ifPresent(d -> whole.put(chunk.first(), d));
      owner =
          chunk.isPossessive() && top.isPresent() && isWhole(chunk, top.get())
              ? top
              : Optional.empty();
    }
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
    String role = lexicon.role(token);
    return role.equals("past") || role.equals("present");
  }

  private void put(Draft draft) {
    drafts.put(draft.key(), draft);
  }

  private static boolean isWhole(Chunk chunk, Draft draft) {
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
    if (serves(draft)) {
      return Tie.OF;
    }
    if (!isWhole(chunk, draft)) {
      return stands(chunk, draft) && SCENES.contains(sentence.token(at).text()) ? Tie.IN : null;
    }
    boolean serves = ADVISERS.contains(draft.noun().lemma());
    return serves && sentence.token(at).text().equals("to")
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

  private boolean serves(Draft draft) {
    int at = draft.core().last() + 1;
    return draft.sort().isRole()
        && at + 1 < sentence.size()
        && SERVING
            .getOrDefault(sentence.token(at + 1).text(), Set.of())
            .contains(sentence.token(at).text());
  }

  /** What follows a phrase; of "Gulfcredit Ltd, of Manama" the preposition behind the comma. */
  private int behind(Chunk chunk, Draft draft) {
    if (serves(draft)) {
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
    int begin = behind(chunks.get(c), draft) + 1;
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

  private static boolean suits(Draft draft, Draft other, Tie tie) {
    if (tie == Tie.IN || draft.sort().isName()) {
      return other.sort().isNational() || other.sort() == Sort.NAME;
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

  private void replace(Chunk chunk, Draft draft) {
    whole.put(chunk.first(), draft);
    put(draft);
  }

  private void appositions() {
    for (int c = 0; c + 1 < chunks.size(); c++) {
      Chunk left = chunks.get(c);
      int at = isOwner(c + 1) || isNumber(c + 1) ? c + 2 : c + 1;
      Chunk right = chunks.get(at);
      Draft one = whole.get(left.first());
      Draft other = whole.get(right.first());
      if (one != null && other != null && isApposed(one, other, left, right)) {
        unite(left, one, right, other);
        joined(at, one.sort().isName() ? one : other);
      }
    }
  }

  private boolean isNumber(int c) {
    Chunk chunk = chunks.get(c);
    return chunk.firstToken().tag().equals("CD")
        && chunk.first() == chunk.last()
        && c + 1 < chunks.size();
  }

  /** "Ann Roe, the senator's daughter": whose she is stands between. */
  private boolean isOwner(int c) {
    return chunks.get(c).isPossessive() && c + 1 < chunks.size();
  }

  /** The "former mayor" of "Ann Roe, a lawyer and former mayor": she as well. */
  private void joined(int at, Draft name) {
    for (int c = at + 1; c < chunks.size(); c++) {
      Chunk before = chunks.get(c - 1);
      Chunk chunk = chunks.get(c);
      Draft role = whole.get(chunk.first());
      boolean and =
          chunk.first() == before.last() + 2
              && sentence.token(before.last() + 1).text().equals("and");
      if (!and || role == null || !role.sort().isRole() || role.isDefinite() || role.isPlural()) {
        return;
      }
      replace(chunk, role.tied(new Link(name, Tie.SAME), role.first(), role.last()));
    }
  }

  /** "Ann Roe is a senator": the role as a title of a name that no table has. */
  private void copulas() {
    for (Chunk chunk : chunks) {
      Draft role = whole.get(chunk.first());
      if (role != null && role.sort().isRole() && role.isIndefinite() && !role.isPlural()) {
        subject(role).ifPresent(c -> replace(c, whole.get(c.first()).titled(role)));
      }
    }
  }

  /** "Two senators, Ann Roe and Bob Lark", "Senators Roe and Lark": each is one. */
  private void lists() {
    for (int c = 0; c + 1 < chunks.size(); c++) {
      Draft head = whole.get(chunks.get(c).first());
      if (head == null || !isWhole(chunks.get(c), head)) {
        continue;
      }
      int end = tied(c, head);
      if (head.sort().isRole() && head.isPlural() && follows(end, ",") && isFree(head)) {
        share(head.core(), head.links(), named(end + 1));
      } else if (isTitledTogether(head)) {
        share(head.titles().get(0), head.links(), named(c));
      }
    }
  }

  /** Not the "police" of "according to police, Ann Roe and Bob Lark fled". */
  private boolean isFree(Draft role) {
    return sentence.child(sentence.token(Heads.of(role, Set.of())), "case").isEmpty();
  }

  /** The chunk that a phrase ends with: the "Ohio" of "two senators from Ohio". */
  private int tied(int c, Draft head) {
    Draft next = c + 1 < chunks.size() ? whole.get(chunks.get(c + 1).first()) : null;
    boolean tied = head.links().stream().anyMatch(l -> l.draft() == next);
    return tied && next != null ? c + 1 : c;
  }

  /** The "Senators Roe" of "Senators Roe and Lark". */
  private boolean isTitledTogether(Draft name) {
    return name.sort().isName()
        && name.titles().size() == 1
        && sentence.token(name.titles().get(0).last()).tag().matches("NNP?S");
  }

  private void share(Piece role, List<Link> ties, List<Chunk> names) {
    names.stream()
        .filter(c -> whole.get(c.first()).titles().isEmpty())
        .forEach(c -> replace(c, whole.get(c.first()).titled(role, ties)));
  }

  /** The names that commas and a last "and" join, or none. */
  private List<Chunk> named(int first) {
    List<Chunk> names = new ArrayList<>();
    for (int c = first; c < chunks.size(); c++) {
      Draft draft = whole.get(chunks.get(c).first());
      if (draft == null || !draft.sort().isName() || !isWhole(chunks.get(c), draft)) {
        return List.of();
      }
      names.add(chunks.get(c));
      if (c > first && sentence.token(chunks.get(c).first() - 1).text().equals("and")) {
        return names;
      }
      if (!follows(c, ",") && !follows(c, "and") && !follows(c, ", and")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Whether just these words stand between a chunk and the next. */
  private boolean follows(int c, String between) {
    if (c + 1 >= chunks.size()) {
      return false;
    }
    List<String> words =
        sentence.tokens().subList(chunks.get(c).last() + 1, chunks.get(c + 1).first()).stream()
            .map(Token::text)
            .toList();
    return words.equals(List.of(between.split(" ")));
  }

  /** The name that the role is said of now, without a "not" or "would". */
  private Optional<Chunk> subject(Draft role) {
    Token noun = sentence.token(Heads.of(role, Set.of()));
    boolean stands =
        sentence.child(noun, "cop").filter(c -> NOW.contains(c.text())).isPresent()
            && sentence.children(noun).stream()
                .noneMatch(c -> c.plainRelation().equals("aux") || c.lemma().equals("not"));
    return stands
        ? sentence.child(noun, "nsubj").stream()
            .flatMap(n -> chunks.stream().filter(c -> isNamed(c, n)))
            .findFirst()
        : Optional.empty();
  }

  private boolean isNamed(Chunk chunk, Token subject) {
    Draft draft = whole.get(chunk.first());
    return draft != null
        && draft.sort() == Sort.NAME
        && draft.core().first() <= subject.index()
        && subject.index() <= draft.core().last();
  }

  private boolean isApposed(Draft one, Draft other, Chunk left, Chunk right) {
    int comma = one.last() + 1;
    boolean adjacent =
        comma < sentence.size()
            && sentence.token(comma).text().equals(",")
            && (other.first() == comma + 1
                || other.first() == comma + 3 && (isAge(comma + 1) || isWho(comma + 1)));
    boolean kinds =
        one.sort().isName() && other.sort().isRole()
            || one.sort().isRole() && other.sort().isName();
    return adjacent
        && kinds
        && !Bearers.isShort(one, other.name())
        && isWhole(right, other)
        && one.isPlural() == other.isPlural()
        && (isTagged(other) || isClosed(one, other));
  }

  /** The "75," of "Ann Roe, 75, a retiree". */
  private boolean isAge(int at) {
    return sentence.token(at).text().matches("[1-9][0-9]")
        && sentence.token(at + 1).text().equals(",");
  }

  /** The "who is" of "Ann Roe, who is a retiree": trees of such clauses are mostly wrong. */
  private boolean isWho(int at) {
    return sentence.token(at).text().equals("who") && NOW.contains(sentence.token(at + 1).text());
  }

  private boolean isTagged(Draft other) {
    int head = Heads.of(other, Set.of());
    return sentence.token(head).plainRelation().equals("appos");
  }

  private boolean isClosed(Draft one, Draft other) {
    boolean listed =
        one.before().map(t -> t.text().equals(",") || t.text().equals("and")).orElse(false);
    int after = other.last() + 1;
    boolean closed =
        after >= sentence.size() || AFTER_APPOSITION.contains(sentence.token(after).text());
    return !listed && closed;
  }

  private void unite(Chunk left, Draft one, Chunk right, Draft other) {
    boolean namedFirst = one.sort().isName();
    Draft role = namedFirst ? other : one;
    Draft name = (namedFirst ? one : other).titled(role);
    replace(namedFirst ? left : right, name);
    replace(
        namedFirst ? right : left, role.tied(new Link(name, Tie.SAME), role.first(), role.last()));
  }
}
