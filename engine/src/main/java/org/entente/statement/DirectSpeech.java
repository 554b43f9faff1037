package org.entente.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.AnnotatedArticle;
import org.entente.model.Quotation;
import org.entente.model.Quotations;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.SpanIndex;
import org.entente.model.Token;

/**
 * Gives each quotation to the cue beside it.
 *
 * <p>A quotation takes the cue that follows it in its sentence, or precedes it after a comma, or
 * ends the sentence before with a colon. One that starts a sentence and has no cue continues the
 * quotation before it; one left open at its paragraph's end goes with the next paragraph's.
 */
final class DirectSpeech {
  private static final int NEAR = 14;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> BARRIERS =
      Set.of(";", ":", "?", "!", "“", "\"", "``", "''", "‘");
  private static final String FULL_STOPS = ".?!:”\"'";
  private static final String STARTS = FULL_STOPS + ",—–-";
  private static final int SOME_WORDS = 4;
  private static final int LEAST_LETTERS = 2;

  private final AnnotatedArticle article;
  private final String text;
  private final List<CueWords> cues;
  private final Map<CueWords, List<Span>> said = new LinkedHashMap<>();
  private final List<Span> orphans = new ArrayList<>();
  private final List<Span> waiting = new ArrayList<>();
  private CueWords before;
  private int beforeEnd = -1;

  private DirectSpeech(AnnotatedArticle article, List<CueWords> cues) {
    this.article = article;
    this.text = article.text();
    this.cues = cues;
  }

  /** What was found: quotations by their cue, and those that have none. */
  record Found(Map<CueWords, List<Span>> said, List<Span> orphans) {}

  /** Pairs quotations and cues; {@code cues} are those that quote, in order of the text. */
  static Found in(
      AnnotatedArticle article,
      List<Quotation> quotations,
      SpanIndex<Quotation> index,
      List<CueWords> cues) {
    List<CueWords> outside =
        cues.stream()
            .filter(
                c ->
                    index.over(c.head().span()).stream()
                        .noneMatch(q -> q.span().contains(c.head().span())))
            .sorted(Comparator.comparingInt(c -> c.head().span().start()))
            .toList();
    DirectSpeech speech = new DirectSpeech(article, outside);
    quotations.forEach(speech::place);
    speech.orphans.addAll(speech.waiting);
    return new Found(speech.said, speech.orphans);
  }

  private void place(Quotation quotation) {
    Span span = quotation.span();
    Optional<CueWords> cue = beside(span);
    if (cue.isPresent()) {
      give(cue.get(), span);
    } else if (wholeSentence(span)) {
      alone(quotation);
    } else if (goesOn(span)) {
      said.get(before).add(span);
    }
  }

  /** Whether it is more than a few words, in the sentence of the last cue: "…," he said, but "…" */
  private boolean goesOn(Span span) {
    return before != null
        && waiting.isEmpty()
        && inSentence(before, span)
        && before.head().span().end() <= span.start()
        && span.of(text).split("\\s+").length >= SOME_WORDS;
  }

  private Optional<CueWords> beside(Span quote) {
    return leadIn(quote).or(() -> after(quote)).or(() -> afterColon(quote));
  }

  private void give(CueWords cue, Span span) {
    List<Span> all = said.computeIfAbsent(cue, c -> new ArrayList<>());
    all.addAll(waiting);
    all.add(span);
    waiting.clear();
    before = cue;
    beforeEnd = Math.max(span.end(), cue.sentence().span().end());
  }

  private void alone(Quotation quotation) {
    boolean continues = before != null && waiting.isEmpty() && nextTo(quotation.span().start());
    if (continues) {
      said.get(before).add(quotation.span());
      beforeEnd = quotation.span().end();
    } else if (quotation.open()) {
      waiting.add(quotation.span());
    } else {
      orphans.add(quotation.span());
    }
  }

  /** Whether nothing but this quotation's own paragraph break lies between it and the last. */
  private boolean nextTo(int start) {
    return beforeEnd >= start || text.substring(beforeEnd, start).isBlank();
  }

  private Optional<CueWords> after(Span quote) {
    if (quote.end() >= text.length() || !endsLikeSpeech(quote) || !begins(quote, STARTS)) {
      return Optional.empty();
    }
    int limit = Quotations.paragraphEnd(text, quote.end());
    int next = before(quote.end());
    return next < cues.size() && cues.get(next).head().span().start() < limit
        ? Optional.of(cues.get(next)).filter(c -> follows(c, quote))
        : Optional.empty();
  }

  private boolean follows(CueWords cue, Span quote) {
    Span gap = new Span(quote.end(), cue.head().span().start());
    List<Token> between = cue.sentence().within(gap);
    boolean near = between.size() <= NEAR && between.stream().noneMatch(t -> barrier(t, cue));
    return near && reaches(cue, quote) && !ownContent(cue, quote);
  }

  private boolean ownContent(CueWords cue, Span quote) {
    boolean comma = spoken(quote).endsWith(",");
    return Rest.after(cue).isPresent()
        || !comma && (Content.follows(cue) || Rest.bare(cue).isPresent());
  }

  /** What is quoted, without the marks at its end. */
  private String spoken(Span quote) {
    return quote.of(text).replaceAll("[\"'”’»`\\h]+$", "");
  }

  /** In the quotation's own sentence, or in the next where a full stop inside it parted them. */
  private boolean reaches(CueWords cue, Span quote) {
    int begin = cue.sentence().span().start();
    return begin < quote.end() || text.substring(quote.end(), begin).isBlank();
  }

  private static boolean barrier(Token token, CueWords cue) {
    boolean finite = FINITE.contains(token.tag()) && !token.relation().startsWith("aux");
    return BARRIERS.contains(token.text())
        || finite && token.head() != cue.head().index() && !relative(token, cue);
  }

  private static boolean relative(Token token, CueWords cue) {
    return token.relation().startsWith("acl")
        || token.relation().equals("conj") && cue.head().index() == token.head();
  }

  private boolean endsLikeSpeech(Span quote) {
    String spoken = spoken(quote);
    String rest = text.substring(quote.end(), Math.min(text.length(), quote.end() + 3)).strip();
    return spoken.matches("(?s).*[,?!—…-]") || rest.matches("(?s)(,|—|--).*");
  }

  private Optional<CueWords> leadIn(Span quote) {
    int lead = lead(quote);
    if (lead == 0 || ",:".indexOf(text.charAt(lead - 1)) < 0) {
      return Optional.empty();
    }
    int last = before(quote.start()) - 1;
    while (last >= 0 && cues.get(last).head().span().end() > quote.start()) {
      last--;
    }
    return last < 0
        ? Optional.empty()
        : Optional.of(cues.get(last)).filter(c -> inSentence(c, quote));
  }

  /** Where the text before a quotation ends, blanks left out. */
  private int lead(Span quote) {
    int end = quote.start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** How many cues begin before an offset. */
  private int before(int offset) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).head().span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean inSentence(CueWords cue, Span quote) {
    return quote.start() < cue.sentence().span().end();
  }

  private Optional<CueWords> afterColon(Span quote) {
    int lead = lead(quote);
    if (lead == 0 || text.charAt(lead - 1) != ':') {
      return Optional.empty();
    }
    return article.sentenceAt(lead - 1).flatMap(this::lastOf);
  }

  private Optional<CueWords> lastOf(Sentence sentence) {
    int last = before(sentence.span().end()) - 1;
    return last < 0
        ? Optional.empty()
        : Optional.of(cues.get(last)).filter(c -> c.sentence() == sentence);
  }

  private boolean wholeSentence(Span quote) {
    return begins(quote, FULL_STOPS)
        && quote.length() > LEAST_LETTERS
        && quote.of(text).indexOf(' ') > 0;
  }

  /** Whether a quotation begins the text, or stands after one of these marks or a line break. */
  private boolean begins(Span quote, String marks) {
    int lead = lead(quote);
    boolean line = text.substring(lead, quote.start()).indexOf('\n') >= 0;
    return lead == 0 || line || marks.indexOf(text.charAt(lead - 1)) >= 0;
  }
}
