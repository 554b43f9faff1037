package org.entente.actor;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Token;

/** The sector that a role takes from those it serves: "Hezbollah fighters", "the party's staff". */
final class Service {
  /** Sectors of roles that take the sector of those they serve. */
  private static final Set<String> LENT = Set.of("GOV", "UNK", "UAF", "PTY", "BUS", "");

  /** Sectors of people whose aides are of the government all the same. */
  private static final Set<String> OFFICIAL = Set.of("GOV", "ELI", "UNK");

  /** Whose analysts and economists work for them rather than on them. */
  private static final Set<String> EMPLOYERS = Set.of("BUS", "JRN", "EDU", "PTY", "SOC");

  private static final Set<String> ARMED = Set.of("REB", "PRM", "UAF", "MIL", "COP", "CRM");

  private final Vocabulary roles;

  Service(Vocabulary roles) {
    this.roles = roles;
  }

  /**
   * Whether the role belongs closely to an organisation or a company rather than to a state, or
   * serves somebody outside government: "the senator's aides".
   */
  static boolean is(Optional<Hint> hint) {
    return hint.filter(h -> h.tie() != Link.Tie.WEAK)
        .map(Hint::from)
        .filter(f -> !f.sector().isEmpty() && lends(f))
        .isPresent();
  }

  private static boolean lends(Actor from) {
    boolean people = from.kind() == Kind.PERSON || from.kind() == Kind.GROUP;
    return from.kind() == Kind.ORGANISATION || people && !OFFICIAL.contains(from.sector());
  }

  /**
   * The sector of a role in somebody's service; a senator's campaign is his party's all the same.
   *
   * @param own the sector of the role by itself
   * @param noun what the role is
   * @param from whom it serves
   */
  String sector(String own, Token noun, Actor from) {
    if (isCause(own, noun, from) || isRival(noun, from)) {
      return "PTY";
    }
    boolean takes =
        LENT.contains(own)
            || roles.hasLemma("serving", noun) && !isWork(own, from)
            || roles.hasLemma("employed", noun) && EMPLOYERS.contains(from.sector())
            || ARMED.contains(from.sector()) && roles.hasLemma("follower", noun);
    return takes && !isKept(own, from) ? from.sector() : own;
  }

  /** "The senator's movement", "his team": not his seat's, but his cause's. */
  private boolean isCause(String own, Token noun, Actor from) {
    return from.kind() == Kind.PERSON
        && from.sector().equals("LEG")
        && own.equals("UNK")
        && roles.hasLemma("cause", noun);
  }

  /** Whom a politician runs against is in politics as he is. */
  private boolean isRival(Token noun, Actor from) {
    return from.kind() == Kind.PERSON
        && from.sector().matches("PTY|LEG")
        && roles.hasLemma("rival", noun);
  }

  /** The staff of a firm are its workers. */
  private static boolean isWork(String own, Actor from) {
    return own.equals("LAB") && from.sector().equals("BUS");
  }

  /** Whether a role stays what it is by itself: a state's firms, a minister's party. */
  private static boolean isKept(String own, Actor from) {
    boolean land =
        !own.equals("GOV") && from.id().startsWith("states:") && !from.sector().equals("REB");
    boolean party = own.equals("PTY") && (isState(from) || from.kind() == Kind.PERSON);
    boolean firm = own.equals("BUS") && from.kind() != Kind.ORGANISATION;
    boolean band =
        own.equals("UAF") && from.sector().equals("SOC") && from.kind() == Kind.ORGANISATION;
    return land || party || firm || band;
  }

  /** The "state" of "the state party" makes no government of it. */
  private static boolean isState(Actor actor) {
    return actor.id().startsWith("agents:") && actor.sector().equals("GOV");
  }
}
