package org.entente.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.entente.json.JsonException;
import org.entente.json.JsonLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A saved page of a news site as one article: its main text without menus and captions, paragraphs
 * parted by blank lines; title, day, paper and address from what the page tells machines (JSON-LD,
 * meta elements, time elements), else from what it shows.
 */
final class Page {
  private static final String DATES =
      "meta[property=article:published_time], meta[property=og:published_time],"
          + "meta[itemprop=datePublished], meta[name~=(?i)^(date|pubdate|publish-?date"
          + "|publication[-_]date|dc\\.date(\\.issued|\\.created)?|dcterms\\.(date|created|issued)"
          + "|parsely-pub-date|sailthru\\.date|article[.:]published(_time)?|citation_date)$]";

  private static final String TIMES =
      "[itemprop=datePublished][datetime], time[pubdate][datetime], article time[datetime],"
          + "main time[datetime], time[datetime]";

  private static final String NOT_TEXT =
      "script, style, noscript, template, nav, aside, form, button, figure, figcaption, iframe,"
          + "svg, video, audio, footer, [hidden], [aria-hidden=true]";

  private static final int DEEPEST = 500;

  /** Fewer characters than this are no article. */
  private static final int ENOUGH = 100;

  private final Document page;
  private final Map<?, ?> data;

  private Page(Document page) {
    this.page = page;
    this.data = data(page);
  }

  static Draft draft(String html) throws Refused {
    Document parsed = Jsoup.parse(html);
    refuseDeep(parsed);
    Page page = new Page(parsed);
    String text = page.withoutTitle(page.text(html));
    return new Draft("", "", page.dated(text), page.title(), page.source(), page.url(), text);
  }

  /** Before the reader's view descends into it and exhausts the stack. */
  private static void refuseDeep(Document page) throws Refused {
    int[] deepest = new int[1];
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] > DEEPEST) {
      String reason = "nests elements %,d deep".formatted(deepest[0]);
      throw new Refused("", reason, "save the page anew, or give its text");
    }
  }

  /** The JSON-LD object that tells a day of publication; empty where there is none. */
  private static Map<?, ?> data(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(s -> objects(json(s.data())))
        .filter(o -> o.get("datePublished") != null)
        .findFirst()
        .orElse(Map.of());
  }

  private static Object json(String text) {
    try {
      return JsonLine.value(text.strip());
    } catch (JsonException e) {
      // Pages often hold broken JSON-LD; there are other places to look.
      return List.of();
    }
  }

  private static Stream<Map<?, ?>> objects(Object json) {
    if (json instanceof List<?> list) {
      return list.stream().flatMap(Page::objects);
    }
    return json instanceof Map<?, ?> map
        ? Stream.concat(Stream.of(map), map.values().stream().flatMap(Page::objects))
        : Stream.empty();
  }

  private Dated dated(String text) {
    return Dated.NOT_YET
        .orField("meta", first(DATES, "content"))
        .orField("json-ld", string(data.get("datePublished")))
        .orField("time", first(TIMES, "datetime"))
        .or("dateline", Dateline.in(text));
  }

  private String title() {
    return shown(
        first("meta[property=og:title]", "content"),
        string(data.get("headline")),
        page.select("h1").stream().findFirst().map(Element::text).orElse(""),
        page.title());
  }

  private String source() {
    Object publisher = data.get("publisher");
    return shown(
        first("meta[property=og:site_name]", "content"),
        publisher instanceof Map<?, ?> p ? string(p.get("name")) : string(publisher));
  }

  private String url() {
    return shown(
        first("link[rel=canonical]", "href"),
        first("meta[property=og:url]", "content"),
        string(data.get("url")));
  }

  /** The first that is not blank, mended. */
  private static String shown(String... texts) {
    return Stream.of(texts)
        .map(t -> Mending.mend(t).replaceAll("\\s+", " "))
        .filter(t -> !t.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String string(Object value) {
    return value instanceof String text ? text : "";
  }

  private String first(String query, String attribute) {
    return page.select(query).stream()
        .map(e -> e.attr(attribute).strip())
        .filter(v -> !v.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** What a reader's view of the page shows; all its paragraphs where that is next to nothing. */
  private String text(String html) {
    Element main = new Readability4J("", html).parse().getArticleContent();
    String text = main == null ? "" : words(main);
    return text.length() >= ENOUGH ? text : longer(text, words(page.body()));
  }

  /** A page shows its title above its text; the text of an article begins below it. */
  private String withoutTitle(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.equals(title()) ? text.substring(first.length()).strip() : text;
  }

  private static String longer(String a, String b) {
    return a.length() >= b.length() ? a : b;
  }

  private static String words(Element element) {
    Element copy = element.clone();
    copy.select(NOT_TEXT).remove();
    StringBuilder text = new StringBuilder();
    copy.traverse(new Paragraphs(text));
    return Mending.mend(text.toString().replaceAll(" ?\n ?", "\n"));
  }

  /** Writes the words of elements, a blank line around each block. */
  private record Paragraphs(StringBuilder text) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText().replaceAll("[ \t\r\n]+", " "));
      } else if (node instanceof Element element) {
        text.append(element.normalName().equals("br") ? "\n" : gap(element));
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        text.append(gap(element));
      }
    }

    private static String gap(Element element) {
      return element.isBlock() ? "\n\n" : "";
    }
  }
}
