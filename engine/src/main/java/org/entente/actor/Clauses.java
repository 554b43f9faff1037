package org.entente.actor;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Kind;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** What the clauses around a pronoun tell about whom it may stand for. */
final class Clauses {
  private static final Set<String> ENFORCERS = Set.of("COP", "JUD", "MIL");

  private final Set<String> speechVerbs;
  private final Vocabulary homes;
  private final Cast cast;

  Clauses(Set<String> speechVerbs, Vocabulary homes, Cast cast) {
    this.cast = cast;
    this.speechVerbs = speechVerbs;
    this.homes = homes;
  }

  /** Whether a pronoun cannot be this one: both are arguments of one verb. */
  boolean bound(Cast.Seen seen, Draft pronoun) {
    Token token = pronoun.noun();
    return seen.draft().sentence() == pronoun.sentence()
        && token.tag().equals("PRP")
        && !token.lemma().endsWith("self")
        && token.head() >= 0
        && (pronoun.sentence().token(seen.head()).head() == token.head()
            || isPart(seen, pronoun.sentence(), token)
            || isShared(seen, pronoun.sentence(), token)
            || isBidden(seen, pronoun.sentence(), token)
            || isDoer(seen, pronoun.sentence(), token)
            || isAccusing(seen, pronoun.sentence(), token));
  }

  /** In "Chad accused Libya of arming them", they are neither Chad nor its government. */
  private boolean isAccusing(Cast.Seen seen, Sentence sentence, Token pronoun) {
    Token verb = sentence.token(pronoun.head());
    Token who = sentence.token(seen.head());
    Actor actor = seen.found().actor();
    return pronoun.text().equals("them")
        && pronoun.plainRelation().matches("i?obj")
        && homes.hasLemma("helping", verb)
        && (actor.kind() == Kind.STATE || actor.sector().equals("GOV"))
        && who.plainRelation().equals("nsubj")
        && homes.hasLemma("against", sentence.token(who.head()))
        && sentence.dominates(sentence.token(who.head()), verb);
  }

  /** In "police held forty of them", they are not the police. */
  private static boolean isPart(Cast.Seen seen, Sentence sentence, Token pronoun) {
    Token number = sentence.token(pronoun.head());
    Token who = sentence.token(seen.head());
    return pronoun.plainRelation().equals("nmod")
        && number.relation().equals("obj")
        && who.relation().equals("nsubj")
        && who.head() == number.head();
  }

  /** In "Roe called Lark and thanked him", Roe thanks another. */
  private static boolean isShared(Cast.Seen seen, Sentence sentence, Token pronoun) {
    Token verb = sentence.token(pronoun.head());
    while (verb.isVerb()
        && verb.plainRelation().equals("conj")
        && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty()) {
      verb = sentence.token(verb.head());
    }
    Token who = sentence.token(seen.head());
    return verb.index() != pronoun.head()
        && (pronoun.plainRelation().matches("i?obj") || isTarget(sentence, pronoun))
        && who.plainRelation().equals("nsubj")
        && who.head() == verb.index();
  }

  /** Not in "took two aides with him". */
  private static boolean isTarget(Sentence sentence, Token pronoun) {
    return pronoun.plainRelation().equals("obl")
        && sentence
            .child(pronoun, "case")
            .filter(c -> c.text().matches("to|at|against"))
            .isPresent();
  }

  /** In "Peru left Chile, accusing it of fraud", Peru accuses another. */
  private boolean isDoer(Cast.Seen seen, Sentence sentence, Token pronoun) {
    Token verb = sentence.token(pronoun.head());
    Token who = sentence.token(seen.head());
    Token first = who.plainRelation().equals("conj") ? sentence.token(who.head()) : who;
    return pronoun.plainRelation().matches("obj|iobj")
        && verb.tag().equals("VBG")
        && verb.plainRelation().equals("advcl")
        && (speechVerbs.contains(verb.lemma()) || homes.hasLemma("against", verb))
        && sentence.child(verb, "nsubj", "mark", "case").isEmpty()
        && first.relation().equals("nsubj")
        && first.head() == verb.head();
  }

  /** In "called on people to resist them", the people resist others. */
  private static boolean isBidden(Cast.Seen seen, Sentence sentence, Token pronoun) {
    Token verb = sentence.token(pronoun.head());
    while (verb.plainRelation().equals("xcomp")
        && sentence.token(verb.head()).plainRelation().matches("xcomp|advcl|acl")) {
      verb = sentence.token(verb.head());
    }
    boolean bidden =
        verb.plainRelation().equals("xcomp")
            || verb.plainRelation().equals("advcl")
            || verb.plainRelation().equals("acl");
    Token whom = sentence.token(seen.head());
    return bidden
        && pronoun.plainRelation().matches("obj|iobj")
        && sentence.child(verb, "nsubj").isEmpty()
        && whom.head() == verb.head()
        && whom.plainRelation().matches("obj|iobj|obl")
        && whom.index() < verb.index();
  }

  /** In "the army said it had …", what it says is most likely of itself. */
  boolean isTeller(Cast.Seen seen, Draft pronoun) {
    Sentence sentence = pronoun.sentence();
    Token verb = sentence.head(pronoun.noun()).orElse(pronoun.noun());
    return seen.draft().sentence() == sentence
        && pronoun.noun().relation().startsWith("nsubj")
        && verb.relation().equals("ccomp")
        && speechVerbs.contains(sentence.token(verb.head()).lemma())
        && does(seen, sentence.head(verb));
  }

  /** In "the army freed a man it had held", it did; "they" may be those he was freed from. */
  boolean isDoerAbove(Cast.Seen seen, Draft pronoun) {
    Sentence sentence = pronoun.sentence();
    Token verb = sentence.head(pronoun.noun()).orElse(pronoun.noun());
    return seen.draft().sentence() == sentence
        && pronoun.noun().relation().startsWith("nsubj")
        && !pronoun.noun().text().equals("they")
        && verb.relation().equals("acl:relcl")
        && does(seen, verbAbove(sentence, sentence.token(verb.head())));
  }

  /**
   * In "police arrested two of its members", they are not of the police; states jail, but do not
   * expel, their own.
   */
  boolean isHarmed(Cast.Seen seen, Draft pronoun) {
    Sentence sentence = pronoun.sentence();
    Token its = pronoun.noun();
    return seen.draft().sentence() == sentence
        && its.relation().equals("nmod:poss")
        && !isOpposed(sentence, sentence.token(its.head()))
        && verbAbove(sentence, its)
            .filter(
                v ->
                    homes.hasLemma("banishing", v)
                        || homes.hasLemma("harming", v)
                            && ENFORCERS.contains(seen.found().actor().sector()))
            .filter(v -> underObject(sentence, its, v))
            .flatMap(v -> subject(sentence, v))
            .filter(s -> s.index() == seen.head())
            .isPresent();
  }

  /** In "accused the rebels of theft, a charge they denied", who accuses does not deny it. */
  boolean isAccuser(Cast.Seen seen, Draft pronoun) {
    Sentence sentence = pronoun.sentence();
    Token verb = sentence.head(pronoun.noun()).orElse(pronoun.noun());
    return seen.draft().sentence() == sentence
        && pronoun.noun().relation().startsWith("nsubj")
        && homes.hasLemma("denying", verb)
        && verb.plainRelation().matches("acl|parataxis|ccomp|dep")
        && does(seen, verbAbove(sentence, verb).filter(v -> homes.hasLemma("against", v)));
  }

  /** "Its critics", "his own men". */
  private boolean isOpposed(Sentence sentence, Token owned) {
    return homes.hasLemma("opposed", owned)
        || sentence.children(owned, "amod").stream().anyMatch(a -> a.text().equals("own"));
  }

  private static boolean underObject(Sentence sentence, Token token, Token verb) {
    Token at = token;
    while (at.head() >= 0 && at.head() != verb.index()) {
      at = sentence.token(at.head());
    }
    return at.relation().equals("obj");
  }

  /** Whether a mention is the subject of a verb of its sentence. */
  private static boolean does(Cast.Seen seen, Optional<Token> verb) {
    return verb.flatMap(v -> seen.draft().sentence().child(v, "nsubj"))
        .filter(s -> s.index() == seen.head())
        .isPresent();
  }

  /** Whether a mention is the subject of a verb of speech. */
  boolean speaks(Draft draft) {
    Token noun = draft.noun();
    return noun.plainRelation().equals("nsubj")
        && draft.sentence().head(noun).filter(v -> speechVerbs.contains(v.lemma())).isPresent();
  }

  /** Whether it is the subject, said or understood, of the verb the pronoun stands under. */
  boolean isUnderstoodSubject(Cast.Seen seen, Draft pronoun) {
    Sentence sentence = pronoun.sentence();
    return seen.draft().sentence() == sentence
        && verbAbove(sentence, pronoun.noun())
            .flatMap(v -> subject(sentence, v))
            .map(s -> s.index() == seen.head() || owns(sentence, s, seen.head()))
            .orElse(false);
  }

  /** "Their moves to …": who owns the moves makes them. */
  private boolean owns(Sentence sentence, Token owned, int owner) {
    return !cast.isHead(sentence, owned.index())
        && sentence.children(owned, "nmod:poss").stream().anyMatch(c -> c.index() == owner);
  }

  /** In "A attacked B, saying that his …", "his" is rather B: B, and only B, is spoken of. */
  boolean isSpokenOf(Cast.Seen seen, Draft pronoun) {
    Sentence sentence = pronoun.sentence();
    Optional<Token> saying = saying(sentence, pronoun.noun());
    if (seen.draft().sentence() != sentence || saying.isEmpty()) {
      return false;
    }
    Optional<Token> matrix = verbAbove(sentence, saying.get());
    boolean subject =
        matrix
            .flatMap(m -> sentence.child(m, "nsubj"))
            .map(s -> s.index() == seen.head())
            .orElse(true);
    return !subject && seen.draft().last() < saying.get().index();
  }

  /** The participle "saying" or the like above a token that hangs from another verb. */
  private Optional<Token> saying(Sentence sentence, Token token) {
    Optional<Token> verb = verbAbove(sentence, token);
    for (int steps = 0; verb.isPresent() && steps < 6; steps++) {
      Token v = verb.get();
      if (v.tag().equals("VBG") && speechVerbs.contains(v.lemma()) && v.head() >= 0) {
        return verb;
      }
      verb = verbAbove(sentence, v);
    }
    return Optional.empty();
  }

  private static Optional<Token> verbAbove(Sentence sentence, Token token) {
    Optional<Token> at = sentence.head(token);
    for (int steps = 0; at.isPresent() && steps < 40; steps++) {
      if (at.get().isVerb() || sentence.child(at.get(), "cop", "nsubj").isPresent()) {
        return at;
      }
      at = sentence.head(at.get());
    }
    return Optional.empty();
  }

  /** The subject of a verb; where it has none, its governor's subject or owner. */
  private static Optional<Token> subject(Sentence sentence, Token verb) {
    Optional<Token> at = Optional.of(verb);
    for (int steps = 0; at.isPresent() && steps < 4; steps++) {
      Optional<Token> subject = sentence.child(at.get(), "nsubj", "nmod:poss");
      if (subject.isPresent()) {
        return subject;
      }
      at = sentence.head(at.get());
    }
    return Optional.empty();
  }
}
