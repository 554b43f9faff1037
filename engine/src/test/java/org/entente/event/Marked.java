package org.entente.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * A table's example: {@code [A France] refused to lift the ban on [R Iran]. => REJECT}, where A is
 * the actor, R the recipient and the type after the arrow may be left out.
 */
record Marked(String text, Optional<Span> actor, Optional<Span> recipient, Optional<String> type) {
  private static final Pattern MARK = Pattern.compile("\\[([AR]) ([^\\]]*)\\]");

  static Marked of(String example) {
    String[] sides = example.split("=>", 2);
    StringBuilder text = new StringBuilder();
    Span[] spans = new Span[2];
    Matcher mark = MARK.matcher(sides[0].strip());
    int from = 0;
    while (mark.find()) {
      text.append(sides[0].strip(), from, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      spans[mark.group(1).equals("A") ? 0 : 1] = new Span(start, text.length());
      from = mark.end();
    }
    text.append(sides[0].strip().substring(from));
    return new Marked(
        text.toString(),
        Optional.ofNullable(spans[0]),
        Optional.ofNullable(spans[1]),
        sides.length > 1 ? Optional.of(sides[1].strip()) : Optional.empty());
  }
}
