package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Link.Tie;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What a sentence says that somebody is: "Ann Roe, a senator", "the senator, Ann Roe", "Ann Roe is
 * a senator", "two senators, Ann Roe and Bob Lark".
 */
final class Appositions {
  private static final Set<String> NOW = Set.of("is", "'s", "’s", "remains");

  private static final Set<String> NAMING =
      Set.of("called", ", called", "named", "known as", "calling itself", "calling themselves");

  private static final Set<String> AFTER_APPOSITION = Set.of(",", ".", ")", "--", "—", ";", "who");

  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final Gathering drafts;

  Appositions(Sentence sentence, List<Chunk> chunks, Gathering drafts) {
    this.sentence = sentence;
    this.chunks = chunks;
    this.drafts = drafts;
  }

  /** Ties appositions, predicate nouns and lists of titled names. */
  void tie() {
    appositions();
    called();
    copulas();
    lists();
  }

  private void appositions() {
    for (int c = 0; c + 1 < chunks.size(); c++) {
      Chunk left = chunks.get(c);
      Draft one = drafts.of(left);
      int end = one != null && one.sort().isRole() ? charged(tied(c, one), one) : c;
      int at = isOwner(end + 1) || isNumber(end + 1) ? end + 2 : end + 1;
      if (at >= chunks.size()) {
        continue;
      }
      Chunk right = chunks.get(at);
      Draft other = drafts.of(right);
      int comma = Math.max(one == null ? 0 : one.last(), chunks.get(end).last()) + 1;
      if (one != null && other != null && isApposed(one, other, comma, right)) {
        unite(left, one, right, other);
        joined(at, one.sort().isName() ? one : other);
      }
    }
  }

  /**
   * "A firm called Lark Analytics", "rebels known as the Front": the role as a title of the name.
   */
  private void called() {
    for (int c = 0; c + 1 < chunks.size(); c++) {
      Draft role = drafts.of(chunks.get(c));
      Draft name = drafts.of(chunks.get(c + 1));
      boolean pair =
          role != null
              && name != null
              && role.sort().isRole()
              && name.sort() == Sort.NAME
              && Gathering.isWhole(chunks.get(c), role)
              && name.titles().isEmpty();
      if (pair && NAMING.contains(between(c)) && isDescribed(role, name)) {
        unite(chunks.get(c), role, chunks.get(c + 1), name);
      }
    }
  }

  /**
   * Not "the minister named Bob Lark": somebody who is not known yet, in a sentence that has a verb
   * before or behind the name.
   */
  private boolean isDescribed(Draft role, Draft name) {
    return role.isIndefinite()
        && Stream.concat(
                sentence.tokens().subList(0, role.first()).stream(),
                sentence.tokens().subList(name.last() + 1, sentence.size()).stream())
            .anyMatch(t -> t.tag().matches("VB[DPZ]|MD"));
  }

  private String between(int c) {
    return sentence.tokens().subList(chunks.get(c).last() + 1, chunks.get(c + 1).first()).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  private boolean isNumber(int c) {
    return c + 1 < chunks.size()
        && chunks.get(c).firstToken().tag().equals("CD")
        && chunks.get(c).first() == chunks.get(c).last();
  }

  /** "Ann Roe, the senator's daughter": whose she is stands between. */
  private boolean isOwner(int c) {
    return c + 1 < chunks.size() && chunks.get(c).isPossessive();
  }

  /** The "former mayor" of "Ann Roe, a lawyer and former mayor": she as well. */
  private void joined(int at, Draft name) {
    for (int c = at + 1; c < chunks.size(); c++) {
      Chunk before = chunks.get(c - 1);
      Chunk chunk = chunks.get(c);
      Draft role = drafts.of(chunk);
      boolean and =
          chunk.first() == before.last() + 2
              && sentence.token(before.last() + 1).text().equals("and");
      if (!and || role == null || !role.sort().isRole() || role.isDefinite() || role.isPlural()) {
        return;
      }
      drafts.replace(chunk, role.tied(new Link(name, Tie.SAME), role.first(), role.last()));
    }
  }

  /** "Ann Roe is a senator": the role as a title of a name that no table has. */
  private void copulas() {
    for (Chunk chunk : chunks) {
      Draft role = drafts.of(chunk);
      if (role != null && role.sort().isRole() && role.isIndefinite() && !role.isPlural()) {
        subject(role).ifPresent(c -> drafts.replace(c, drafts.of(c).titled(role)));
      }
    }
  }

  /** "Two senators, Ann Roe and Bob Lark", "Senators Roe and Lark": each is one. */
  private void lists() {
    for (int c = 0; c + 1 < chunks.size(); c++) {
      Draft head = drafts.of(chunks.get(c));
      if (head == null || !Gathering.isWhole(chunks.get(c), head)) {
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
    Draft next = c + 1 < chunks.size() ? drafts.of(chunks.get(c + 1)) : null;
    boolean tied = head.links().stream().anyMatch(l -> l.draft() == next);
    return tied && next != null ? c + 1 : c;
  }

  /** The "trade" of "the secretary for trade, Ann Roe". */
  private int charged(int c, Draft role) {
    boolean charge =
        c + 1 < chunks.size()
            && between(c).equals("for")
            && drafts.of(chunks.get(c + 1)) == null
            && role.core().can(Sort.OFFICE);
    return charge ? c + 1 : c;
  }

  /** The "Senators Roe" of "Senators Roe and Lark". */
  private boolean isTitledTogether(Draft name) {
    return name.sort().isName()
        && name.titles().size() == 1
        && sentence.token(name.titles().get(0).last()).tag().matches("NNP?S");
  }

  private void share(Piece role, List<Link> ties, List<Chunk> names) {
    names.stream()
        .filter(c -> drafts.of(c).titles().isEmpty())
        .forEach(c -> drafts.replace(c, drafts.of(c).titled(role, ties)));
  }

  /** The names that commas and a last "and" join, or none. */
  private List<Chunk> named(int first) {
    List<Chunk> names = new ArrayList<>();
    for (int c = first; c < chunks.size(); c++) {
      Draft draft = drafts.of(chunks.get(c));
      if (draft == null || !draft.sort().isName() || !Gathering.isWhole(chunks.get(c), draft)) {
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
    return between(c).equals(between);
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
    Draft draft = drafts.of(chunk);
    return draft != null
        && draft.sort() == Sort.NAME
        && draft.core().first() <= subject.index()
        && subject.index() <= draft.core().last();
  }

  private boolean isApposed(Draft one, Draft other, int comma, Chunk right) {
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
        && Gathering.isWhole(right, other)
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
        !(one.sort() == Sort.OFFICE && one.isDefinite())
            && one.before().map(t -> t.text().equals(",") || t.text().equals("and")).orElse(false);
    int after = other.last() + 1;
    boolean closed =
        after >= sentence.size() || AFTER_APPOSITION.contains(sentence.token(after).text());
    return !listed && closed;
  }

  private void unite(Chunk left, Draft one, Chunk right, Draft other) {
    boolean namedFirst = one.sort().isName();
    Draft role = namedFirst ? other : one;
    Draft bare = namedFirst ? one : other;
    boolean opposite = Opposites.is(role.core());
    Draft name = bare.titled(role.core(), opposite ? List.of() : role.links());
    drafts.replace(namedFirst ? left : right, name);
    drafts.replace(
        namedFirst ? right : left, role.tied(new Link(name, Tie.SAME), role.first(), role.last()));
  }
}
