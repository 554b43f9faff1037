package org.entente.web;

/**
 * Where a page of rows is among all.
 *
 * @param link the address
 * @param shown rows on this page
 * @param limit rows on a full page
 * @param offset rows before
 * @param total all rows; −1 where they are not counted
 */
record Pager(Link link, int shown, int limit, int offset, long total) {

  static Pager of(Request request, int shown, long total) {
    return new Pager(request.link(), shown, request.limit(), request.offset(), total);
  }

  String summary() {
    if (shown == 0) {
      return offset == 0 ? "None." : "No more.";
    }
    String range = "%,d–%,d".formatted(offset + 1, offset + shown);
    return total < 0 ? range : range + " of %,d".formatted(total);
  }

  boolean hasPrevious() {
    return offset > 0;
  }

  boolean hasNext() {
    return total < 0 ? shown == limit : offset + shown < total;
  }

  String previous() {
    int before = Math.max(0, offset - limit);
    Link link = before == 0 ? this.link.with("offset") : this.link.with("offset", "" + before);
    return link.toString();
  }

  String next() {
    return nextLink().toString();
  }

  /** The address of the next rows as data; null where there are none. */
  String nextJson() {
    return hasNext() ? nextLink().as(Form.JSON) : null;
  }

  private Link nextLink() {
    return link.with("offset", String.valueOf(offset + limit));
  }
}
