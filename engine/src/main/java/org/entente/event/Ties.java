package org.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * How mentions of a sentence stand to one another: whether one belongs to another or tells of it,
 * and whether another happening begins between the two.
 */
final class Ties {
  /** Relations within a phrase. */
  private static final Set<String> NOMINAL = Set.of("nmod", "compound", "amod", "appos", "flat");

  /** What opens another clause or tells of another happening. */
  private static final Set<String> OPENERS =
      Set.of(
          "while",
          "after",
          "before",
          "because",
          "although",
          "though",
          "when",
          "whereas",
          "since",
          "until",
          "amid",
          "unless",
          "despite",
          "following",
          "response",
          "reaction",
          "retaliation");

  private static final Set<String> VENUES = Set.of("in", "at", "near", "outside", "during");

  private static final String ARMY = "MIL";
  private static final String GOVERNMENT = "GOV";
  private static final String PARLIAMENT = "LEG";

  private final Sentence sentence;
  private final List<Mention> mentions;

  Ties(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** Whether somebody is no more than what tells of another: "a court in Peru", "Iran's envoy". */
  boolean describes(Mention mention) {
    return mentions.stream().filter(Unforeseen::known).anyMatch(m -> under(mention, m));
  }

  /** Whether two mentions are of two, and not of one who belongs to the other. */
  boolean apart(Mention a, Mention b) {
    return !Parties.same(a, b)
        && !a.span().overlaps(b.span())
        && !under(b, a)
        && !abbreviates(a, b)
        && !abbreviates(b, a)
        && !owns(a, b)
        && !owns(b, a);
  }

  /**
   * "Xi … his government", "an army spokesman … its troops"; but "Xi's rival Jane Roe" stands for
   * herself.
   */
  boolean owns(Mention owner, Mention owned) {
    return here(owned)
        && !(owned.actor().kind() == Kind.PERSON && sentence.token(owned.head()).isProperNoun())
        && sentence.children(sentence.token(owned.head()), "nmod:poss").stream()
            .flatMap(p -> mentions.stream().filter(m -> m.head() == p.index()))
            .anyMatch(m -> Parties.same(m, owner) || isOneArmy(m, owner));
  }

  private static boolean isOneArmy(Mention a, Mention b) {
    return a.actor().sector().equals(ARMY)
        && b.actor().sector().equals(ARMY)
        && a.actor().country().equals(b.actor().country());
  }

  /** "The Tea Growers' Union (TGU)". */
  private boolean abbreviates(Mention name, Mention letters) {
    return here(name)
        && here(letters)
        && letters.first() == name.last() + 2
        && sentence.token(name.last() + 1).text().matches("\\(|-LRB-");
  }

  /** Whether a mention hangs under another with nothing but nouns between, or beside such a one. */
  boolean under(Mention part, Mention whole) {
    if (!here(part) || !here(whole)) {
      return false;
    }
    Token at = sentence.token(part.head());
    while (at.head() >= 0
        && (NOMINAL.contains(at.plainRelation()) || at.relation().equals("conj") && at.isNoun())) {
      boolean joined = at.relation().equals("conj");
      at = sentence.token(at.head());
      if (at.index() == whole.head()) {
        return !joined;
      }
    }
    return false;
  }

  /** Whether two are named together: "Mali, Chad and the Togolese envoy". */
  boolean beside(Mention a, Mention b) {
    return here(a) && here(b) && !a.equals(b) && first(a).equals(first(b));
  }

  /** Whether a mention stands in this sentence: "the two sides" may be named in another. */
  boolean here(Mention mention) {
    return mention.isIn(sentence);
  }

  private Token first(Mention mention) {
    Token at = sentence.token(mention.head());
    while (at.relation().equals("conj") && at.isNoun() && sentence.token(at.head()).isNoun()) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** Whether somebody only lends a meeting its place or name: "in Oman", "at a NATO summit". */
  boolean hosts(Mention mention) {
    if (!here(mention)) {
      return false;
    }
    Token head = sentence.token(mention.head());
    Token named = head.relation().equals("compound") ? sentence.token(head.head()) : head;
    return (head.isProperNoun() || mention.actor().kind() == Kind.ORGANISATION)
        && sentence.children(named, "case").stream()
            .anyMatch(c -> VENUES.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  /** "Rejected it in parliament": where something is done or said. */
  boolean isForum(Mention mention) {
    return here(mention)
        && mention.actor().kind() == Kind.ORGANISATION
        && mention.actor().sector().equals(PARLIAMENT)
        && sentence.children(sentence.token(mention.head()), "case").stream()
            .anyMatch(c -> c.text().equalsIgnoreCase("in"));
  }

  /** Whether one serves the state that another is: "the minister said Riyadh would refuse". */
  static boolean serves(Mention official, Mention state) {
    return state.actor().kind() == Kind.STATE
        && official.actor().sector().equals(GOVERNMENT)
        && official.actor().country().equals(state.actor().country());
  }

  /** Two of one government. */
  static boolean oneSide(Mention a, Mention b) {
    return a.actor().sector().equals(GOVERNMENT)
        && b.actor().sector().equals(GOVERNMENT)
        && a.actor().country().equals(b.actor().country());
  }

  /** Whether another clause or happening begins between a word and a mention behind it. */
  boolean parted(Token word, Mention mention) {
    return word.index() < mention.first()
        && (isAside(word, mention)
            || sentence.tokens().subList(word.index() + 1, mention.first()).stream()
                .anyMatch(t -> OPENERS.contains(t.text().toLowerCase(Locale.ROOT))));
  }

  /** "Passed a law that shuts a school founded by Roe": who is only named in what describes. */
  private boolean isAside(Token word, Mention mention) {
    Token at = sentence.token(mention.head());
    boolean aside = false;
    for (int i = 0; i < sentence.size() && at.head() >= 0 && !at.equals(word); i++) {
      aside |=
          at.relation().equals("acl:relcl")
              || at.relation().equals("acl") && at.head() != word.index();
      at = sentence.token(at.head());
    }
    return aside && at.equals(word);
  }
}
