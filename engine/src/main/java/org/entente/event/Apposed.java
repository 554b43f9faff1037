package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Kind;
import org.entente.model.Mention;
import org.entente.model.Mention.Form;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Who a phrase stands for by its apposition: the states listed behind "the three countries", the
 * name before ", the owner of the team" or ", the countries most opposed to it".
 */
final class Apposed {
  private final Sentence sentence;
  private final Map<Integer, Mention> byHead;

  Apposed(Sentence sentence, Map<Integer, Mention> byHead) {
    this.sentence = sentence;
    this.byHead = byHead;
  }

  /** The names that a phrase's apposition lists, else the phrase's own mention. */
  List<Mention> names(Token phrase, Mention own) {
    List<Mention> listed = listed(phrase, own);
    if (!listed.isEmpty()) {
      return listed;
    }
    List<Mention> before = isPlural(phrase) ? before(phrase) : List.of();
    return before.size() > 1 && own.actor().kind() == Kind.OPEN ? before : List.of(own);
  }

  /**
   * Of a common noun apposed to or said of somebody, him: "Ann Roe, the mayor who …", "Ann Roe is a
   * mayor who …", "called her a mayor", "hailed her as a mayor".
   */
  Mention named(Mention own) {
    Token phrase = sentence.token(own.head());
    return own.form() != Form.NOMINAL || isPlural(phrase)
        ? own
        : Stream.of(before(phrase), subject(phrase), described(phrase))
            .flatMap(List::stream)
            .filter(n -> fits(n, own))
            .findFirst()
            .orElse(own);
  }

  /** Whom a predicate noun is said of now. */
  private List<Mention> subject(Token noun) {
    boolean stands =
        sentence.child(noun, "cop").filter(c -> c.text().matches("is|'s|’s")).isPresent()
            && sentence.child(noun, "advmod", "aux").isEmpty();
    return stands
        ? sentence.child(noun, "nsubj").stream()
            .flatMap(s -> Optional.ofNullable(byHead.get(s.index())).stream())
            .filter(Apposed::isNamed)
            .toList()
        : List.of();
  }

  /** Whom somebody is hailed as this: the object of the verb that "as" stands behind. */
  private List<Mention> described(Token noun) {
    Token first = noun.plainRelation().equals("conj") ? sentence.head(noun).orElse(noun) : noun;
    boolean as = sentence.child(first, "case").filter(c -> c.text().equals("as")).isPresent();
    return as
        ? sentence.head(first).stream()
            .flatMap(v -> sentence.children(v, "obj").stream())
            .flatMap(o -> Optional.ofNullable(byHead.get(o.index())).stream())
            .filter(m -> m.actor().kind() != Kind.UNKNOWN)
            .toList()
        : List.of();
  }

  /** The person that a noun of no table is apposed to: "Ann Roe, owner of a team". */
  List<Mention> person(Token noun) {
    return noun.tag().equals("NN")
        ? before(noun).stream().filter(n -> n.actor().kind() == Kind.PERSON).limit(1).toList()
        : List.of();
  }

  /** "The Baltic states, Estonia, Latvia and Lithuania": two or more, of several countries. */
  private List<Mention> listed(Token phrase, Mention own) {
    if (!isPlural(phrase) || own.form() == Form.NAME) {
      return List.of();
    }
    List<Mention> states =
        sentence.children(phrase, "appos").stream()
            .flatMap(a -> joined(a).stream())
            .filter(m -> m.actor().kind() == Kind.STATE && m.form() == Form.NAME)
            .toList();
    return states.stream().map(m -> m.actor().country()).distinct().count() > 1
        ? states
        : List.of();
  }

  /** The names that a phrase is the apposition of: one, or all that are joined. */
  private List<Mention> before(Token phrase) {
    Optional<Token> head = sentence.head(phrase);
    if (!phrase.plainRelation().equals("appos") || head.isEmpty()) {
      return List.of();
    }
    if (!isPlural(phrase)) {
      return Optional.ofNullable(byHead.get(head.get().index())).filter(Apposed::isNamed).stream()
          .toList();
    }
    boolean last = head.get().plainRelation().equals("conj");
    Token first = last ? sentence.head(head.get()).orElse(head.get()) : head.get();
    return joined(first).stream().filter(Apposed::isNamed).toList();
  }

  /** A person apposed to a person, a body to a body. */
  private static boolean fits(Mention name, Mention own) {
    return name.actor().kind() == own.actor().kind() || Parties.same(name, own);
  }

  private static boolean isNamed(Mention mention) {
    return mention.form() == Form.NAME && mention.actor().kind() != Kind.UNKNOWN;
  }

  private static boolean isPlural(Token noun) {
    return noun.tag().equals("NNS") || noun.tag().equals("NNPS");
  }

  private List<Mention> joined(Token first) {
    List<Token> all = new ArrayList<>(List.of(first));
    all.addAll(sentence.children(first, "conj"));
    return all.stream().flatMap(t -> Optional.ofNullable(byHead.get(t.index())).stream()).toList();
  }
}
