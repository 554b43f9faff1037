package org.entente.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One dated report, as stored: every offset of every other record points into {@code text}.
 *
 * @param id given with the input, or a hash of the text
 * @param date day of publication; empty where none was found
 * @param dateSource where the date was found: {@code given}, {@code leading line}, {@code front
 *     matter}, {@code meta}, {@code json-ld}, {@code time}, {@code dateline}, {@code option}, or
 *     why there is none
 * @param title headline, or empty
 * @param source paper or agency, or empty
 * @param url address, or empty
 * @param language ISO 639-1 code
 * @param text the article's text, title included where the input has it there
 */
public record Article(
    String id,
    Optional<LocalDate> date,
    String dateSource,
    String title,
    String source,
    String url,
    String language,
    String text) {

  /** All components are present. */
  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(date);
    Objects.requireNonNull(dateSource);
    Objects.requireNonNull(title);
    Objects.requireNonNull(source);
    Objects.requireNonNull(url);
    Objects.requireNonNull(language);
    Objects.requireNonNull(text);
  }

  /** An article of which only text and perhaps a day are known. */
  public static Article of(String id, Optional<LocalDate> date, String text) {
    return new Article(id, date, date.isPresent() ? "given" : "no date", "", "", "", "en", text);
  }
}
