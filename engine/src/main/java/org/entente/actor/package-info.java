/** Mention to actor: country, sector and office on a date, pronouns and roles included. */
package org.entente.actor;
