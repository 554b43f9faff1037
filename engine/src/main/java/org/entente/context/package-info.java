/** When and where an event was, what it promises until when. */
package org.entente.context;
