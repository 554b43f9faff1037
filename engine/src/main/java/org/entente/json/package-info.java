/**
 * The edge where records become JSON Lines and lines become fields. The only package that sees
 * Jackson.
 *
 * <p>{@link org.entente.json.Shapes} gives a record as an ordered map: the names and the order of
 * the fields are the contract that users' scripts rest on. {@link org.entente.json.JsonLine} turns
 * such a map into one line and back. Offsets, UTF-16 inside the program, are Unicode code points
 * here; what could not be filled is null; the same record gives the same bytes.
 */
package org.entente.json;
