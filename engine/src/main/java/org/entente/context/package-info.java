/**
 * When and where an event was, what it promises until when.
 *
 * <p>{@link org.entente.context.PlaceFinder} finds the names of places ({@code NamesOfPlaces}),
 * looks up what each may stand for ({@code Atlas} over {@code Gazetteer}), and chooses by the
 * company they keep ({@code Choice}). {@link org.entente.context.Setting} then walks the dependency
 * tree from each deed to the nearest time and place told with it ({@code EventTime}, {@code
 * EventPlace}), and takes out the times that say how long a measure holds or by when a promise is
 * due ({@code Terms}).
 */
package org.entente.context;
