package org.entente.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.knowledge.Knowledge;
import org.entente.knowledge.Row;
import org.entente.model.Token;

/** The words that head names of organisations: "Ministry", "Party", "Bank". */
final class OrgWords {
  private final Map<String, Row> words = new LinkedHashMap<>();

  private OrgWords() {}

  static OrgWords load(Knowledge knowledge) {
    OrgWords orgWords = new OrgWords();
    for (Row row : knowledge.table("orgwords").rows()) {
      orgWords.words.put(Words.folded(row.id()), row);
    }
    return orgWords;
  }

  /** Whether a capitalised word can head an organisation's name. */
  boolean heads(Token token) {
    Row row = words.get(Words.folded(token.text()));
    return token.isProperNoun() && row != null && !isAlone(row);
  }

  /** Whether a capitalised word heads a body that sits on a matter: "Commission on Elections". */
  boolean sits(Token token) {
    Row row = words.get(Words.folded(token.text()));
    return token.isProperNoun() && row != null && row.get("kind").equals("sitting");
  }

  /** Whether a capitalised word is a form of law, which ends a firm's name. */
  boolean ends(Token token) {
    return token.isProperNoun() && isForm(token.text());
  }

  /** Whether a word stands for a form of law. */
  boolean isForm(String word) {
    Row row = words.get(Words.folded(word));
    return row != null && row.get("kind").equals("form");
  }

  /** The row of the word that heads a name: before "of" or "for", else the last that is one. */
  Optional<Row> head(List<Token> name) {
    List<Token> core = beforeLink(name);
    Row found = null;
    for (Token token : core) {
      Row row = words.get(Words.folded(token.text()));
      found = row == null || isAlone(row) && name.size() > 1 ? found : row;
    }
    return Optional.ofNullable(found);
  }

  /** "The House" is a parliament's, "Orient House" is not. */
  private static boolean isAlone(Row row) {
    return row.get("kind").equals("alone");
  }

  private static List<Token> beforeLink(List<Token> name) {
    for (int i = 1; i < name.size(); i++) {
      if (name.get(i).tag().equals("IN")) {
        return name.subList(0, i);
      }
    }
    return name;
  }
}
