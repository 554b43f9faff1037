/** The commands: one class each. */
package org.entente.cli;
