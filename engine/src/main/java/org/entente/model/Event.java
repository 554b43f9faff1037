package org.entente.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One political event: who did or said what to whom, when, where, on whose word. */
public record Event(
    String id,
    Article article,
    Code code,
    List<Mention> actor,
    List<Mention> recipient,
    Status status,
    boolean historical,
    Optional<Mention> speaker,
    When when,
    Effective effective,
    Optional<Commitment> commitment,
    Size size,
    Optional<Place> place,
    Sentence sentence,
    Span trigger,
    List<Evidence> evidence,
    List<Link> links,
    String cluster,
    double confidence,
    List<Reason> reasons) {

  /**
   * What was done.
   *
   * @param type PLOVER type
   * @param modes PLOVER modes, in the notation of types.tsv, mostly none or one
   * @param contexts PLOVER contexts
   * @param cameo CAMEO code, two to four digits
   * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
   *     conflict
   * @param score −10 (conflict) to 10 (cooperation)
   */
  public record Code(
      EventType type,
      List<String> modes,
      List<String> contexts,
      String cameo,
      int quad,
      double score) {}

  /** The day or days of the event; no date goes with granularity unknown. */
  public record When(Optional<LocalDate> from, Optional<LocalDate> to, Granularity granularity) {

    /** Nothing is known. */
    public static final When UNKNOWN =
        new When(Optional.empty(), Optional.empty(), Granularity.UNKNOWN);
  }

  /** From when until when a measure holds. */
  public record Effective(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Nothing is said. */
    public static final Effective UNSAID = new Effective(Optional.empty(), Optional.empty());
  }

  /**
   * A promise or scheduled measure.
   *
   * @param what the words of the deed promised
   * @param by last day, where a deadline is given
   * @param byText the words of the deadline, or empty
   * @param condition the words of the condition, or empty
   */
  public record Commitment(String what, Optional<LocalDate> by, String byText, String condition) {}

  /** How many; each a number or a range as text ("12", "12–15", "dozens"), or empty. */
  public record Size(String dead, String injured, String arrested, String protesters) {

    /** Nothing is said. */
    public static final Size UNSAID = new Size("", "", "", "");
  }

  /** Words that decided something: their role and the knowledge row. */
  public record Evidence(Span span, String role, String row) {}

  /** A tie to another event by its id: denies, answers, causes, part_of, same_as. */
  public record Link(String type, String event) {}

  /** An event of whose time, place, size and ties nothing is known yet. */
  public Event(
      String id,
      Article article,
      Code code,
      List<Mention> actor,
      List<Mention> recipient,
      Status status,
      Optional<Mention> speaker,
      Sentence sentence,
      Span trigger,
      List<Evidence> evidence,
      double confidence,
      List<Reason> reasons) {
    this(
        id,
        article,
        code,
        actor,
        recipient,
        status,
        false,
        speaker,
        When.UNKNOWN,
        Effective.UNSAID,
        Optional.empty(),
        Size.UNSAID,
        Optional.empty(),
        sentence,
        trigger,
        evidence,
        List.of(),
        "",
        confidence,
        reasons);
  }

  /** Lists are fixed. */
  public Event {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    evidence = List.copyOf(evidence);
    links = List.copyOf(links);
    reasons = List.copyOf(reasons);
  }

  /** The event with its time. */
  public Event at(When when, Effective effective, Optional<Commitment> commitment, Reason why) {
    return with(id, recipient, status, historical, speaker, links, cluster, plus(reasons, why))
        .set(when, effective, commitment, size, place);
  }

  /** The event with its place. */
  public Event in(Optional<Place> place, Reason why) {
    return with(id, recipient, status, historical, speaker, links, cluster, plus(reasons, why))
        .set(when, effective, commitment, size, place);
  }

  /** The event with the numbers of those it concerns. */
  public Event sized(Size size, List<Reason> why) {
    return with(id, recipient, status, historical, speaker, links, cluster, plus(reasons, why))
        .set(when, effective, commitment, size, place);
  }

  /** The event with another status, as background or not. */
  public Event being(Status status, boolean historical, Reason why) {
    return with(id, recipient, status, historical, speaker, links, cluster, plus(reasons, why));
  }

  /** The event with its recipient, where other events tell it. */
  public Event towards(List<Mention> recipient, Reason why) {
    return with(id, recipient, status, historical, speaker, links, cluster, plus(reasons, why));
  }

  /** The event with one more tie. */
  public Event tied(Link link, Reason why) {
    return links.contains(link)
        ? this
        : with(
            id,
            recipient,
            status,
            historical,
            speaker,
            plus(links, link),
            cluster,
            plus(reasons, why));
  }

  /** The event with its final id, links and cluster. */
  public Event linked(String id, List<Link> links, String cluster) {
    return with(id, recipient, status, historical, speaker, links, cluster, reasons);
  }

  private Event with(
      String id,
      List<Mention> recipient,
      Status status,
      boolean historical,
      Optional<Mention> speaker,
      List<Link> links,
      String cluster,
      List<Reason> reasons) {
    return new Event(
        id,
        article,
        code,
        actor,
        recipient,
        status,
        historical,
        speaker,
        when,
        effective,
        commitment,
        size,
        place,
        sentence,
        trigger,
        evidence,
        links,
        cluster,
        confidence,
        reasons);
  }

  private Event set(
      When when,
      Effective effective,
      Optional<Commitment> commitment,
      Size size,
      Optional<Place> place) {
    return new Event(
        id,
        article,
        code,
        actor,
        recipient,
        status,
        historical,
        speaker,
        when,
        effective,
        commitment,
        size,
        place,
        sentence,
        trigger,
        evidence,
        links,
        cluster,
        confidence,
        reasons);
  }

  private static <T> List<T> plus(List<T> list, T more) {
    return plus(list, List.of(more));
  }

  private static <T> List<T> plus(List<T> list, List<T> more) {
    List<T> all = new ArrayList<>(list);
    all.addAll(more);
    return all;
  }
}
