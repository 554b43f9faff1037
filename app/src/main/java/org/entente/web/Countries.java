package org.entente.web;

import org.entente.exchange.Nation;

/** Names of countries and international codes, as pages show them. */
final class Countries {

  private Countries() {}

  /** The name of a code, or the code. */
  static String name(String code) {
    return isCode(code) ? Nation.name(code) : code;
  }

  /** Whether it is a code that has a name. */
  static boolean isCode(String code) {
    return !Nation.name(code).isEmpty();
  }
}
