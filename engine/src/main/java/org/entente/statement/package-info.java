/** Who says what: direct, indirect and mixed quotation with source, cue and content. */
package org.entente.statement;
