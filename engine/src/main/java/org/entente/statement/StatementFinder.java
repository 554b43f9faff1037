package org.entente.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.knowledge.Knowledge;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Mention;
import org.entente.model.Quotation;
import org.entente.model.Sentence;
import org.entente.model.SpanIndex;
import org.entente.model.Statement;
import org.entente.model.Token;

/** Finds attributions: who says, believes, denies or asks what. */
public final class StatementFinder {
  private final Cues cues;

  private StatementFinder(Cues cues) {
    this.cues = cues;
  }

  /** Indexes the table of cues. */
  public static StatementFinder load(Knowledge knowledge) {
    return new StatementFinder(Cues.of(knowledge.table("cues")));
  }

  /** All attributions of an article, in order of their content. */
  public List<Statement> find(AnnotatedArticle article, List<Mention> mentions) {
    List<Attribution> found = attributions(article);
    SpanIndex<Quotation> quotations = SpanIndex.of(article.quotations(), Quotation::span);
    SpanIndex<Mention> who = SpanIndex.of(mentions, Mention::span);
    List<Statement> statements = new ArrayList<>();
    for (Attribution a : found) {
      statements.add(Reporting.statement(article, a, who, quotations, statements.size()));
    }
    return statements;
  }

  /** The attributions before they become statements. */
  List<Attribution> attributions(AnnotatedArticle article) {
    Map<Integer, List<CueWords>> words = new TreeMap<>();
    article.sentences().forEach(s -> words.put(s.index(), cues.in(s)));
    List<Quotation> found = article.quotations();
    SpanIndex<Quotation> quotations = SpanIndex.of(found, Quotation::span);
    List<Attribution> candidates = new ArrayList<>();
    DirectSpeech.Found direct =
        DirectSpeech.in(
            article,
            found,
            quotations,
            words.values().stream().flatMap(List::stream).filter(w -> w.cue().quotes()).toList());
    direct
        .said()
        .forEach(
            (w, spans) ->
                candidates.add(
                    attribution(w, words.get(w.sentence().index()), Optional.empty(), quotations)
                        .saying(spans)));
    direct.orphans().forEach(o -> candidates.add(Orphan.of(article, o)));
    words.values().forEach(w -> indirect(w, direct.said().keySet(), quotations, candidates));
    candidates.addAll(Marks.in(article));
    return Settlement.of(candidates);
  }

  /** Those of one sentence; {@code words} are its cues. */
  private static void indirect(
      List<CueWords> words,
      Set<CueWords> quoting,
      SpanIndex<Quotation> quotations,
      List<Attribution> candidates) {
    for (CueWords w : words) {
      if (!quoting.contains(w) && w.cue().pos() != Cue.Pos.LIGHT) {
        Content.of(w)
            .map(c -> Extent.beforeComment(w, c, words))
            .map(c -> Extent.beforeRival(w, c, words))
            .map(c -> Extent.beforeName(w, c, words))
            .map(c -> attribution(w, words, Optional.of(c), quotations))
            .filter(a -> !a.source().isEmpty() && !a.content().isEmpty())
            .ifPresent(candidates::add);
      }
    }
  }

  private static Attribution attribution(
      CueWords words,
      List<CueWords> all,
      Optional<BitSet> content,
      SpanIndex<Quotation> quotations) {
    Sentence sentence = words.sentence();
    BitSet cue = Words.of(words.tokens());
    BitSet taken =
        Words.plus(content.orElseGet(BitSet::new), Words.plus(cue, quoted(words, quotations)));
    Optional<Token> head =
        lostSubject(words)
            .or(() -> Source.of(words, light(all)))
            .filter(h -> !taken.get(h.index()) || content.isPresent())
            .or(() -> Beside.source(words, taken))
            .filter(h -> !Source.nothing(h));
    BitSet source = head.map(h -> Source.phrase(sentence, h, taken)).orElseGet(BitSet::new);
    return new Attribution(
        Optional.of(words),
        Words.spans(sentence, cue),
        sentence.index(),
        head,
        Words.spans(sentence, source),
        content
            .map(c -> Words.spans(sentence, Words.minus(c, Words.plus(cue, source))))
            .orElse(List.of()),
        content.isEmpty());
  }

  /** "…, trade sources said", where the parser hangs the sources on what stands before. */
  private static Optional<Token> lostSubject(CueWords cue) {
    Token verb = cue.head();
    boolean lost =
        cue.cue().pos() == Cue.Pos.VERB
            && cue.cue().source() != Cue.Place.QUOTED
            && verb.relation().equals("dep")
            && cue.sentence().child(verb, "nsubj").isEmpty();
    return lost
        ? Words.commaBefore(cue.sentence(), verb).map(c -> cue.sentence().token(verb.index() - 1))
        : Optional.empty();
  }

  /** The words of a cue's sentence that stand in quotation marks, unless the cue does too. */
  private static BitSet quoted(CueWords cue, SpanIndex<Quotation> quotations) {
    BitSet quoted = new BitSet();
    quotations.over(cue.sentence().span()).stream()
        .filter(q -> !q.span().overlaps(cue.head().span()))
        .forEach(q -> quoted.or(Words.of(cue.sentence().within(q.span()))));
    return quoted;
  }

  private static Set<Integer> light(List<CueWords> all) {
    return all.stream()
        .filter(w -> w.cue().pos() == Cue.Pos.LIGHT)
        .map(w -> w.head().index())
        .collect(Collectors.toSet());
  }
}
