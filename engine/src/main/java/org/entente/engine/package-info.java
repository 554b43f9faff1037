/** Puts the stages together. The only package that sees them all. */
package org.entente.engine;
