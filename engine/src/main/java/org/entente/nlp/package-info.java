/**
 * Article to annotated article: tokens, tags, lemmas, parse, names, times. The only package that
 * sees CoreNLP or any other language model.
 */
package org.entente.nlp;
