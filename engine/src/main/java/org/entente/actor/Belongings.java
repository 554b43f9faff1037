package org.entente.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.knowledge.Row;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Nouns that are somebody only where it is said whose they are: "Russian planes", "a UN patrol",
 * "members of the council"; rows of {@code agents.tsv} of the kinds {@code belonging} and {@code
 * membership}.
 */
final class Belongings {
  /** Bodies that have patrols and outposts. */
  private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "PRM", "COP");

  private final Sentence sentence;
  private final Piece[] owner;

  private Belongings(Sentence sentence, List<Piece> pieces) {
    this.sentence = sentence;
    this.owner = new Piece[sentence.size()];
    pieces.forEach(p -> Arrays.fill(owner, p.first(), p.last() + 1, p));
  }

  /** The pieces less those of such nouns that stand alone. */
  static List<Piece> owned(Sentence sentence, List<Piece> pieces) {
    Belongings belongings = new Belongings(sentence, pieces);
    return pieces.stream().filter(p -> !is(p) || belongings.isOwned(p)).toList();
  }

  /** Whether a noun is nobody by itself. */
  static boolean is(Piece piece) {
    return piece.sort() == Sort.AGENT
        && piece.rows(Sort.AGENT).stream().allMatch(r -> isKind(r, "belonging", "membership"));
  }

  private static boolean isKind(Row row, String... kinds) {
    return Arrays.asList(kinds).contains(row.get("kind"));
  }

  private boolean isOwned(Piece piece) {
    return isNoun(piece) && !isBeforeNoun(piece) && (isBehindOwner(piece) || isOf(piece));
  }

  /** A noun, or a type such as "F-16". */
  private boolean isNoun(Piece piece) {
    return sentence.token(piece.last()).isNoun()
        || piece.length() > 1 && sentence.token(piece.first()).isNoun();
  }

  private boolean isBeforeNoun(Piece piece) {
    int next = piece.last() + 1;
    return next < sentence.size()
        && (sentence.token(next).isNoun() || sentence.token(next).text().equals("-"));
  }

  /** "Three members of Brazil's Supreme Court". */
  private boolean isOf(Piece piece) {
    int next = piece.last() + 1;
    return next < sentence.size()
        && sentence.token(next).text().equals("of")
        && piece.rows(Sort.AGENT).stream().anyMatch(r -> isKind(r, "membership"));
  }

  /** "Russian fighter planes", "Iran's planes", "its planes". */
  private boolean isBehindOwner(Piece piece) {
    int at = piece.first() - 1;
    while (at >= 0 && owner[at] == null && isModifier(sentence.token(at))) {
      at--;
    }
    if (at > 0 && sentence.token(at).tag().equals("POS")) {
      at--;
    }
    return at >= 0 && (owner[at] != null ? owns(owner[at]) : isIts(at, piece.first()));
  }

  /** "Its planes", "its Coangos outpost"; a firm's "its customer base" is none. */
  private boolean isIts(int at, int noun) {
    return sentence.token(at).text().matches("[Ii]ts")
        && sentence.tokens().subList(at + 1, noun).stream().allMatch(Token::isProperNoun);
  }

  private static boolean isModifier(Token token) {
    return token.isAdjective() || token.isNoun() || token.tag().matches("VBN|CD|HYPH");
  }

  private static boolean owns(Piece piece) {
    return piece.sort() == Sort.STATE
        || piece.sort() == Sort.DEMONYM
        || piece.sort() == Sort.ORGANISATION
            && piece.rows(Sort.ORGANISATION).stream()
                .allMatch(r -> ARMED.contains(r.get("sector")) || r.get("country").equals("UNO"));
  }
}
