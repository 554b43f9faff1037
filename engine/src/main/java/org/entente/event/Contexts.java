package org.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Phrases;
import org.entente.knowledge.Row;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The contexts that the words of a sentence put an event in: rows of contexts.tsv. */
final class Contexts {
  private final Phrases<String> phrases = new Phrases<>();

  static Contexts load(Knowledge knowledge) {
    Contexts contexts = new Contexts();
    for (Row row : knowledge.table("contexts").rows()) {
      row.list("words").forEach(w -> contexts.phrases.add(w, row.get("context")));
    }
    return contexts;
  }

  /** Contexts in alphabetical order. */
  List<String> of(Sentence sentence) {
    TreeSet<String> found = new TreeSet<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      found.addAll(phrases.longest(tokens, i, t -> t.lemma().toLowerCase(Locale.ROOT)).values());
    }
    return List.copyOf(found);
  }
}
