package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence: its tokens in order, and the walks through their dependency tree. */
public final class Sentence {
  private final int index;
  private final Span span;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /** The sentence at {@code index} of its article. */
  public Sentence(int index, Span span, List<Token> tokens) {
    this.index = index;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.children = childrenOf(this.tokens);
  }

  private static List<List<Token>> childrenOf(List<Token> tokens) {
    List<List<Token>> children = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      children.add(new ArrayList<>(4));
    }
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token);
      }
    }
    return children;
  }

  /** Position in the article, from 0. */
  public int index() {
    return index;
  }

  /** Offsets in the article's text. */
  public Span span() {
    return span;
  }

  /** All tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at a position. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** How many tokens. */
  public int size() {
    return tokens.size();
  }

  /** The direct dependents of a token, in order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The dependents whose relation, with or without its subtype, is one of those named. */
  public List<Token> children(Token token, String... relations) {
    return children(token).stream().filter(c -> is(c, relations)).toList();
  }

  /** The first such dependent. */
  public Optional<Token> child(Token token, String... relations) {
    return children(token).stream().filter(c -> is(c, relations)).findFirst();
  }

  private static boolean is(Token token, String... relations) {
    for (String relation : relations) {
      if (token.relation().equals(relation) || token.plainRelation().equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The governor, empty for the root. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** Whether {@code ancestor} is {@code token} or governs it at any depth. */
  public boolean dominates(Token ancestor, Token token) {
    int at = token.index();
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == ancestor.index()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /** The token and all it governs, in order of the text. */
  public List<Token> subtree(Token token) {
    boolean[] in = new boolean[tokens.size()];
    List<Token> open = new ArrayList<>(List.of(token));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      if (!in[next.index()]) {
        in[next.index()] = true;
        open.addAll(children(next));
      }
    }
    return tokens.stream().filter(t -> in[t.index()]).toList();
  }

  /** The tokens that overlap a span of the article's text. */
  public List<Token> within(Span part) {
    int from = endingUpTo(part.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < part.end()) {
      to++;
    }
    return List.copyOf(tokens.subList(from, to));
  }

  /** How many tokens end at or before an offset. */
  private int endingUpTo(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    StringBuilder tree = new StringBuilder();
    for (Token t : tokens) {
      String head = t.head() < 0 ? "ROOT" : tokens.get(t.head()).text() + "-" + t.head();
      tree.append(
          "%d\t%s\t%s\t%s\t%s\t%s\t%s%n"
              .formatted(t.index(), t.text(), t.lemma(), t.tag(), t.name(), t.relation(), head));
    }
    return tree.toString();
  }
}
