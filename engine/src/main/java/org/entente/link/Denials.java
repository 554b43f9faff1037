package org.entente.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Status;

/**
 * Denials and what they deny: the event inside the denial, the accusation in the same sentence, or
 * the nearest claim before it about whoever denies. The deed that is denied becomes denied, the
 * accusation stays made; a denial that names no accuser has the one who claimed as its recipient.
 */
final class Denials {
  private static final int BACK = 4;
  private static final List<String> ROWS =
      List.of("operators:deny.", "classes:deny", "classes:speakerdeny");
  private static final List<String> CHARGES =
      List.of("operators:allege.", "operators:claim.", "classes:accuse", "classes:allege");

  /** What was said was said, whoever denies what it says. */
  private static final Set<EventType> SAID = Set.of(EventType.REJECT, EventType.ACCUSE);

  private Denials() {}

  /** Ties the denials among the events. */
  static void tie(Ties ties) {
    ties.all().stream()
        .filter(e -> denies(e) || rejectsACharge(ties, e))
        .forEach(d -> tie(ties, d));
    ties.all().stream().filter(Denials::disowns).forEach(d -> disown(ties, d));
  }

  /** "We gave them no weapons": who says that he did not do a deed. */
  private static boolean disowns(Event event) {
    return event.status() == Status.NEGATED && isSaidBy(event, event);
  }

  /** The same deed that others say he did. */
  private static void disown(Ties ties, Event denial) {
    ties.before(denial, BACK, e -> isSame(e, denial)).toList().forEach(e -> deny(ties, denial, e));
  }

  private static boolean isSame(Event claim, Event denial) {
    return claim.status() == Status.CLAIMED
        && claim.code().type() == denial.code().type()
        && concerns(claim, denial);
  }

  /** Whether an event is a denial, not a refusal. */
  static boolean denies(Event event) {
    boolean turnsDownACharge =
        has(event, List.of("operators:refuse.request")) && has(event, CHARGES);
    return event.code().type() == EventType.REJECT && (has(event, ROWS) || turnsDownACharge);
  }

  /** "A charge the rebels rejected": the charge beside it is known to be denied. */
  private static boolean rejectsACharge(Ties ties, Event event) {
    return event.code().type() == EventType.REJECT
        && ties.in(event.sentence()).stream()
            .flatMap(e -> e.reasons().stream())
            .anyMatch(r -> r.row().equals("status:denial in the sentence"));
  }

  private static boolean has(Event event, List<String> rows) {
    return event.reasons().stream()
        .filter(r -> r.field().equals("event"))
        .anyMatch(r -> rows.stream().anyMatch(r.row()::startsWith));
  }

  private static void tie(Ties ties, Event denial) {
    List<Event> denied = inside(ties, denial);
    List<Event> targets = denied.isEmpty() ? before(ties, denial) : denied;
    for (Event target : targets) {
      deny(ties, denial, target);
      again(ties, target).forEach(t -> deny(ties, denial, t));
    }
    targets.stream()
        .findFirst()
        .flatMap(t -> accuser(ties, t, denial))
        .ifPresent(a -> answer(ties, denial, a, targets.get(0)));
  }

  private static List<Event> inside(Ties ties, Event denial) {
    return ties.in(denial.sentence()).stream()
        .filter(e -> !e.id().equals(denial.id()))
        .filter(
            e ->
                e.status() == Status.DENIED
                    || e.status() == Status.CLAIMED
                        && (holds(denial, e) || answers(denial, e) || isCalledFalse(denial, e)))
        .toList();
  }

  /** "Said reports that the police had fired were false". */
  private static boolean isCalledFalse(Event denial, Event claim) {
    return has(denial, List.of("classes:speakerdeny"))
        && claim.trigger().end() <= denial.trigger().start()
        && isSaidBy(claim, denial);
  }

  /** "His wife said officers had beaten him, which the police denied". */
  private static boolean answers(Event denial, Event claim) {
    return claim.trigger().end() <= denial.trigger().start()
        && claim.code().type() != EventType.ACCUSE
        && concerns(claim, denial);
  }

  private static boolean holds(Event outer, Event inner) {
    return outer.evidence().stream()
        .anyMatch(e -> e.role().equals("trigger") && e.span().overlaps(inner.trigger()));
  }

  /** The nearest sentence that claims something of whoever denies. */
  private static List<Event> before(Ties ties, Event denial) {
    List<Event> own = ties.before(denial, BACK, e -> concerns(e, denial)).toList();
    List<Event> claims = new ArrayList<>(own);
    if (own.stream().allMatch(e -> SAID.contains(e.code().type()))) {
      ties.before(denial, 1, e -> isOfCountry(e, denial)).forEach(claims::add);
    }
    List<Event> nearest =
        claims.stream()
            .filter(c -> c.sentence().index() == claims.get(0).sentence().index())
            .toList();
    List<Event> named = nearest.stream().filter(c -> isNamed(c, denial)).toList();
    return named.isEmpty() ? nearest : named;
  }

  /** "Denied that anyone was held" after "troops moved in and the police held six": the second. */
  private static boolean isNamed(Event claim, Event denial) {
    Set<String> said = classes(denial);
    return classes(claim).stream().anyMatch(said::contains);
  }

  private static Set<String> classes(Event event) {
    return event.reasons().stream()
        .map(Reason::row)
        .filter(r -> r.startsWith("classes:"))
        .collect(Collectors.toSet());
  }

  /** Whether who does one deed tells of the other. */
  private static boolean isSaidBy(Event told, Event deed) {
    return told.speaker().filter(s -> Side.shared(List.of(s), deed.actor())).isPresent();
  }

  private static boolean concerns(Event claim, Event denial) {
    if (isSaidBy(claim, denial)) {
      return false;
    }
    boolean accused =
        claim.code().type() == EventType.ACCUSE && Side.shared(claim.recipient(), denial.actor());
    boolean said =
        Set.of(Status.CLAIMED, Status.DENIED).contains(claim.status())
            && Side.shared(claim.actor(), denial.actor());
    return accused || said;
  }

  /** "Said Colombian bandits had crossed the border. Bogota dismissed the claim." */
  private static boolean isOfCountry(Event claim, Event denial) {
    return claim.status() == Status.CLAIMED
        && !SAID.contains(claim.code().type())
        && !isSaidBy(claim, denial)
        && denial.recipient().isEmpty()
        && claim.actor().stream()
            .map(m -> m.actor().country())
            .filter(c -> !c.isEmpty())
            .anyMatch(c -> denial.actor().stream().anyMatch(d -> d.actor().country().equals(c)));
  }

  /** Earlier reports of the same claim. */
  private static Stream<Event> again(Ties ties, Event denied) {
    return ties.before(
        denied,
        Integer.MAX_VALUE,
        e ->
            e.status() == Status.CLAIMED
                && e.code().type() == denied.code().type()
                && Side.shared(e.actor(), denied.actor())
                && (open(e) || open(denied) || Side.shared(e.recipient(), denied.recipient())));
  }

  /** Done to nobody, or to a place. */
  private static boolean open(Event deed) {
    return deed.recipient().stream().allMatch(r -> r.actor().sector().isEmpty());
  }

  private static void deny(Ties ties, Event denial, Event target) {
    ties.tie(denial, "denies", target, "link:denial", denial.trigger());
    boolean deed = !SAID.contains(target.code().type()) || target.status() == Status.CLAIMED;
    if (deed && ties.now(target).status() != Status.DENIED) {
      Reason why = new Reason("status", "status:denied by " + denial.id(), denial.trigger(), "");
      ties.change(target, e -> e.being(Status.DENIED, e.historical(), why));
    }
  }

  private static Optional<Mention> accuser(Ties ties, Event target, Event denial) {
    Event claim = ties.now(target);
    Optional<Mention> who =
        claim.code().type() == EventType.ACCUSE
            ? claim.actor().stream().findFirst()
            : claim.speaker();
    return who.filter(w -> !Side.shared(List.of(w), denial.actor()));
  }

  /** Who is denied something is who said it, not who underwent it. */
  private static void answer(Ties ties, Event denial, Mention accuser, Event target) {
    if (denial.recipient().isEmpty() || denial.recipient().equals(target.recipient())) {
      Reason why = new Reason("recipient", "link:accuser", accuser.span(), "who claimed it");
      ties.change(denial, e -> e.towards(List.of(accuser), why));
    }
  }
}
