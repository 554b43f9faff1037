package org.entente.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Reason;
import org.entente.model.Status;

/**
 * Denials and the same claim in other articles. A denial stands for what it denies in its own
 * article; where that tells nothing, for the charge of whomever it answers. A claim elsewhere is
 * the same where type and parties agree, the articles are at most two weeks apart, and the words
 * around the deed (names and saying left out) are shared: half of the fewer, and two at least, or
 * one where both name two parties or the place. A deed that somebody claims is then denied; an
 * accusation stays one, as it was made.
 */
public final class Rebuttals {
  private static final int DAYS = 14;
  private static final int NEAR = 100;
  private static final Set<Status> CLAIMS = Set.of(Status.CLAIMED);
  private static final Set<Status> CHARGES = Set.of(Status.CLAIMED, Status.REPORTED);

  /**
   * A claim that is denied elsewhere.
   *
   * @param denial id of the event that denies
   * @param claim id of the event that is denied
   * @param settles whether the claim's status is denied by it
   */
  public record Rebuttal(String denial, String claim, boolean settles, Reason why) {}

  private record Denied(Event denial, Optional<Event> target) {}

  private final Shelf<Denied> denied = new Shelf<>();

  private Rebuttals() {}

  /** The denials among some events, which hold what they deny in their own articles. */
  public static Rebuttals by(Collection<Event> events) {
    Map<String, Event> known = new HashMap<>();
    events.forEach(e -> known.put(e.id(), e));
    Rebuttals rebuttals = new Rebuttals();
    for (Event denial : events.stream().filter(Denials::denies).toList()) {
      List<Event> targets = targets(denial, known);
      targets.forEach(t -> rebuttals.shelve(new Denied(denial, Optional.of(t))));
      if (targets.isEmpty()) {
        rebuttals.shelve(new Denied(denial, Optional.empty()));
      }
    }
    return rebuttals;
  }

  private static List<Event> targets(Event denial, Map<String, Event> known) {
    return denial.links().stream()
        .filter(l -> l.type().equals("denies"))
        .flatMap(l -> Stream.ofNullable(known.get(l.event())))
        .filter(t -> t.article().id().equals(denial.article().id()))
        .toList();
  }

  private void shelve(Denied one) {
    Event told = one.target().orElse(one.denial());
    denied.put(one, told.actor(), weighty(told));
    denied.put(one, told.recipient(), weighty(told));
  }

  /** Whether an event is of the kind that somebody elsewhere may deny. */
  public static boolean deniable(Event event) {
    boolean charge = event.code().type() == EventType.ACCUSE;
    return (charge ? CHARGES : CLAIMS).contains(event.status())
        && event.code().type() != EventType.REJECT;
  }

  /** The denials of one claim in other articles. */
  public List<Rebuttal> of(Event claim) {
    if (!deniable(claim)) {
      return List.of();
    }
    Set<String> words = weighty(claim);
    Map<String, Rebuttal> found = new HashMap<>();
    Set<Denied> candidates = new LinkedHashSet<>(denied.sharing(claim.actor(), words));
    candidates.addAll(denied.sharing(claim.recipient(), words));
    candidates.stream()
        .filter(d -> meets(d, claim, words))
        .forEach(d -> found.putIfAbsent(d.denial().id(), rebuttal(d.denial(), claim)));
    return found.values().stream().sorted((a, b) -> a.denial().compareTo(b.denial())).toList();
  }

  /** The denials of the claims among some events, by the claims' order. */
  public static List<Rebuttal> among(Collection<Event> events) {
    Rebuttals rebuttals = by(events);
    List<Rebuttal> all = new ArrayList<>();
    events.forEach(e -> all.addAll(rebuttals.of(e)));
    return all;
  }

  private static Rebuttal rebuttal(Event denial, Event claim) {
    Reason why = new Reason("status", "link:denial elsewhere", claim.trigger(), denial.id());
    return new Rebuttal(denial.id(), claim.id(), claim.status() == Status.CLAIMED, why);
  }

  private static boolean meets(Denied denied, Event claim, Set<String> words) {
    Event denial = denied.denial();
    boolean elsewhere = !denial.article().id().equals(claim.article().id());
    return elsewhere
        && near(denial, claim)
        && denied
            .target()
            .map(t -> same(t, claim, words))
            .orElseGet(() -> answers(denial, claim, words));
  }

  private static boolean near(Event denial, Event claim) {
    Optional<LocalDate> one = denial.article().date();
    Optional<LocalDate> other = claim.article().date();
    return one.isPresent()
        && other.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= DAYS;
  }

  private static boolean same(Event target, Event claim, Set<String> words) {
    boolean recipients = Side.close(target.recipient(), claim.recipient()) > 0;
    boolean open = target.recipient().isEmpty() || claim.recipient().isEmpty();
    boolean place =
        target.place().isPresent()
            && claim.place().isPresent()
            && target.place().get().name().equals(claim.place().get().name());
    return target.code().type() == claim.code().type()
        && Side.close(target.actor(), claim.actor()) > 0
        && (recipients || open)
        && alike(weighty(target), words, recipients || place ? 1 : 2);
  }

  /** A denial that tells no deed, and the charge of whomever it answers. */
  private static boolean answers(Event denial, Event claim, Set<String> words) {
    boolean charge = claim.code().type() == EventType.ACCUSE;
    List<Mention> accused = charge ? claim.recipient() : claim.actor();
    List<Mention> accuser = charge ? claim.actor() : claim.speaker().stream().toList();
    return Side.close(denial.actor(), accused) > 0
        && Side.close(denial.recipient(), accuser) > 0
        && alike(weighty(denial), words, 1);
  }

  private static boolean alike(Set<String> some, Set<String> others, int least) {
    long shared = some.stream().filter(others::contains).count();
    return shared >= least && 2 * shared >= Math.min(some.size(), others.size());
  }

  /** The nouns, verbs and adjectives around a deed, less names and saying. */
  private static Set<String> weighty(Event event) {
    Set<String> words = new HashSet<>();
    event.sentence().tokens().stream()
        .filter(t -> t.span().end() >= event.trigger().start() - NEAR)
        .filter(t -> t.span().start() <= event.trigger().end() + NEAR)
        .filter(t -> (t.isNoun() || t.isVerb() || t.isAdjective()) && t.lemma().length() > 2)
        .map(Stems::of)
        .filter(s -> !Stems.SAYING.contains(s))
        .forEach(words::add);
    Stream.of(event.actor(), event.recipient(), event.speaker().stream().toList())
        .flatMap(List::stream)
        .forEach(m -> words.removeAll(Stems.in(m.text() + " " + m.actor().name())));
    return words;
  }
}
