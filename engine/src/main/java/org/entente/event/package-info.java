/** Clause to event: type, mode, operators, status. */
package org.entente.event;
