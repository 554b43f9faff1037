/**
 * The engine on a Spark cluster: articles in, tables of events, statements, quarantine and clusters
 * out, as Parquet parted by the day of publication.
 *
 * <p>A run goes through three steps. {@link IntakeStep} reads the input, lets each article in once
 * and files it in slices; {@link CodingStep} codes the slices that are not done, each as a whole,
 * with one engine an executor; {@link ClusterStep} takes reports of one event together. A slice is
 * written over where it was begun and not finished, so that a run that was killed is simply run
 * again.
 */
package org.entente.spark;
