package org.entente.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day an article tells in its first lines: a line that is a date ({@code Published: 21 July
 * 2020, 10:15 GMT}), or a place and a full date before a dash ({@code LONDON, July 21, 2020
 * (Reuters) –}). A dateline without its year tells no day.
 */
final class Dateline {
  private static final int LINES = 6;
  private static final int LONGEST = 120;

  private static final Pattern ALONE =
      Pattern.compile(
          "(?i)(?:(?:first |last )?(?:published|posted|updated|date)(?: on)?:? )?("
              + Day.ANY
              + ")(?:[,T ]+(?:at )?\\d{1,2}[:.]\\d\\d.{0,40})?\\.?");

  private static final Pattern BEFORE_DASH =
      Pattern.compile(
          "(?!(?:On|In|By|Since|Until|Before|After|From|The|As)\\b)\\p{Lu}[\\p{L}.'’/ -]{1,40}"
              + "(?:, ?[\\p{L}. ]{2,30})?(?: \\([^)]{2,30}\\))?[,:]? ?\\(?((?i)"
              + Day.ANY
              + ")\\)?,? ?(?:\\([^)]{2,30}\\)|/[^/]{2,30}/)? ?(?:--?|[–—:|]).*");

  private Dateline() {}

  /** The day in the first lines of a text. */
  static Optional<LocalDate> in(String text) {
    List<String> lines = text.lines().filter(l -> !l.isBlank()).limit(LINES).toList();
    return lines.stream().map(Dateline::ofLine).flatMap(Optional::stream).findFirst();
  }

  private static Optional<LocalDate> ofLine(String line) {
    String start = line.strip();
    String clipped = start.substring(0, Math.min(LONGEST, start.length()));
    for (Pattern form : List.of(ALONE, BEFORE_DASH)) {
      Matcher found = form.matcher(clipped);
      if (found.matches()) {
        return Day.in(found.group(1));
      }
    }
    return Optional.empty();
  }
}
