package org.entente.model;

import java.util.List;

/** A value that could have been another, with how sure it is and why. */
public record Decision<T>(T value, double confidence, List<Reason> reasons) {

  /** Reasons are fixed. */
  public Decision {
    reasons = List.copyOf(reasons);
  }
}
