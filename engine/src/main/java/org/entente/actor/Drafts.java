package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Link.Tie;
import org.entente.model.Mention.Form;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Makes mentions of the pieces of a noun phrase. The last piece is the core; roles before a name
 * are its titles; what stands further left modifies, and is a mention of its own as well.
 */
final class Drafts {
  private final Chunk chunk;
  private final Optional<Draft> owner;
  private final Tables tables;
  private final List<Draft> made = new ArrayList<>();

  private Drafts(Chunk chunk, Optional<Draft> owner, Tables tables) {
    this.chunk = chunk;
    this.owner = owner;
    this.tables = tables;
  }

  /** The mentions of a chunk, the innermost first, the one for the whole last. */
  static List<Draft> of(Chunk chunk, Optional<Draft> owner, Tables tables) {
    Drafts drafts = new Drafts(chunk, owner, tables);
    if (!chunk.pieces().isEmpty()) {
      drafts.build(chunk.pieces().size() - 1, true);
    }
    return drafts.made;
  }

  /** A pronoun by itself. */
  static Draft pronoun(Sentence sentence, int i) {
    Piece core = new Piece(i, i, Sort.PRONOUN, List.of());
    return new Draft(sentence, i, i, Form.PRONOUN, core, List.of(), List.of());
  }

  private Draft build(int at, boolean outermost) {
    Piece core = chunk.pieces().get(at);
    int title = titles(at);
    List<Link> links = new ArrayList<>();
    if (title > 0) {
      Draft modifier = build(title - 1, false);
      if (!isScene(modifier, title < at ? chunk.pieces().get(title) : core)
          && !isInName(modifier, core)) {
        links.add(link(modifier));
      }
    }
    if (owner.isPresent() && (outermost || core.sort().isRole())) {
      links.add(new Link(owner.get(), Tie.POSSESSOR));
    }
    List<Piece> titles = chunk.pieces().subList(title, at);
    int first = first(core, titles, links, outermost);
    Draft draft = new Draft(chunk.sentence(), first, core.last(), form(core), core, titles, links);
    made.add(draft);
    return draft;
  }

  /** The "Benghazi" of "Benghazi widow": where it happened, not where she is from. */
  private boolean isScene(Draft modifier, Piece role) {
    Sort sort = modifier.sort();
    boolean town =
        sort == Sort.CAPITAL
            || sort == Sort.NAME
                && chunk.sentence().token(modifier.core().last()).name().equals("LOCATION")
            || sort == Sort.STATE
                && modifier.core().rows(sort).stream()
                    .allMatch(r -> r.get("kind").equals("region"));
    return town
        && role.sort().isRole()
        && tables.roles().hasLemma("struck", chunk.sentence().token(role.last()));
  }

  /** The "Human Rights" of "Human Rights Commission": a part of its name, nobody it serves. */
  private boolean isInName(Draft modifier, Piece core) {
    Token head = chunk.sentence().token(core.last());
    return modifier.sort() == Sort.NAME
        && core.sort() == Sort.AGENT
        && core.length() == 1
        && core.rows(Sort.AGENT).stream().noneMatch(r -> r.get("sector").equals("UNK"))
        && modifier.core().length() > 1
        && !tables.people().isSurname(People.surname(modifier.name()))
        && modifier.last() + 1 == core.first()
        && tables.orgWords().heads(head)
        && Character.isUpperCase(head.text().charAt(0))
        && NameKind.of(modifier, tables) != NameKind.PERSON
        && NameKind.of(modifier, tables) != NameKind.PLACE;
  }

  /** The index of the first of the roles that stand right before a name. */
  private int titles(int at) {
    int title = at;
    Sort sort = chunk.pieces().get(at).sort();
    while (title > 0
        && isTitle(title)
        && (sort.isName() || sort.isNational() && isRelation(chunk.pieces().get(title - 1)))) {
      title--;
    }
    return title;
  }

  private boolean isTitle(int next) {
    Piece before = chunk.pieces().get(next - 1);
    Piece after = chunk.pieces().get(next);
    return before.sort().isRole()
        && before.last() + 1 == after.first()
        && !(isBody(before) && after.can(Sort.OFFICE));
  }

  /** The "ally" of "Peru's ally Chile", which tells what Chile is to Peru. */
  private boolean isRelation(Piece role) {
    return tables.homes().hasLemma("relation", chunk.sentence().token(role.last()));
  }

  /** The "union" of "union chairman Ann Roe": of what she is chairman. */
  private static boolean isBody(Piece piece) {
    return !piece.can(Sort.OFFICE)
        && piece.rows(Sort.AGENT).stream().anyMatch(r -> r.get("kind").equals("organisation"));
  }

  private int first(Piece core, List<Piece> titles, List<Link> links, boolean outermost) {
    if (core.sort() == Sort.COLLECTIVE) {
      return core.first();
    }
    boolean role = core.sort().isRole();
    if (role && outermost && core.last() == chunk.last()) {
      return links.stream().mapToInt(l -> l.draft().first()).reduce(chunk.first(), Math::min);
    }
    int first = titles.isEmpty() ? core.first() : titles.get(0).first();
    boolean taking =
        role
            || !titles.isEmpty()
            || core.sort() == Sort.ORGANISATION
            || core.sort() == Sort.NAME
            || isPersonal(core);
    return taking
        ? links.stream()
            .filter(l -> l.tie() != Tie.POSSESSOR || !titles.isEmpty() || isHome(l, core))
            .filter(
                l ->
                    !core.sort().isName()
                        || !titles.isEmpty()
                        || isHome(l, core)
                        || !isPersonal(core) && l.draft().last() + 1 == core.first())
            .mapToInt(l -> l.draft().first())
            .reduce(first, Math::min)
        : first;
  }

  /** The "Reuters" of "Reuters's Ann Roe": where she belongs, not a second party. */
  private boolean isHome(Link link, Piece core) {
    Sort sort = link.draft().sort();
    return link.tie() == Tie.POSSESSOR
        && (isPersonal(core) || isBody(core.sort()))
        && (sort == Sort.ORGANISATION || sort.isNational())
        && link.draft().last() + 2 == core.first();
  }

  private static boolean isBody(Sort sort) {
    return sort == Sort.ORGANISATION || sort == Sort.NAME;
  }

  private boolean isPersonal(Piece core) {
    return core.sort() == Sort.PERSON
        || core.sort() == Sort.NAME && chunk.sentence().token(core.last()).name().equals("PERSON");
  }

  private Link link(Draft modifier) {
    int next = modifier.last() + 1;
    List<Token> tokens = chunk.sentence().tokens();
    boolean hyphen = next + 1 < tokens.size() && tokens.get(next).text().equals("-");
    String word = tokens.get(modifier.last()).text();
    String behind =
        hyphen ? tokens.get(next + 1).text() : word.substring(word.lastIndexOf('-') + 1);
    if ((hyphen || word.indexOf('-') > 0) && tables.roles().has("backed", behind)) {
      return new Link(modifier, Tie.BACKER);
    }
    boolean role = modifier.sort().isRole();
    boolean led = hyphen && !role && tables.homes().has("led", tokens.get(next + 1).lemma());
    boolean weak = hyphen && !led;
    return new Link(modifier, weak ? Tie.WEAK : Tie.MODIFIER);
  }

  private Form form(Piece core) {
    if (core.sort().isRole() || core.sort() == Sort.COLLECTIVE) {
      return Form.NOMINAL;
    }
    boolean modifies = core.last() < chunk.last() || chunk.lastToken().isAdjective();
    return core.sort().isNational() && modifies ? Form.ADJECTIVE : Form.NAME;
  }
}
