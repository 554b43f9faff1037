package org.entente.web;

import java.util.Locale;

/** The forms in which an address answers: a page, or its twin as data. */
enum Form {
  HTML("text/html; charset=utf-8"),
  JSON("application/json; charset=utf-8"),
  CSV("text/csv; charset=utf-8");

  private final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** What an address ends in; nothing for pages. */
  String ending() {
    return this == HTML ? "" : "." + name().toLowerCase(Locale.ROOT);
  }

  /** The form that a raw path asks for. */
  static Form of(String path) {
    return path.endsWith(JSON.ending()) ? JSON : path.endsWith(CSV.ending()) ? CSV : HTML;
  }
}
