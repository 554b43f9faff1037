/**
 * Files to articles: text, HTML, JSON Lines and CSV, plain or gzipped, in whatever encoding.
 *
 * <p>The way of the data: {@link org.entente.read.Tree} finds the files, {@link
 * org.entente.read.Source} opens one and {@link org.entente.read.Format} tells what it is; {@link
 * org.entente.read.PlainText}, {@link org.entente.read.Page} and {@link org.entente.read.Row} make
 * a {@link org.entente.read.Draft} of each article in it; {@link org.entente.read.Admission} lets
 * it in or sets it aside. {@link org.entente.read.Batch} does this file by file, record by record,
 * each when it is asked for, so that input of any length streams through.
 *
 * <p>What cannot be read is a {@link org.entente.model.Reading.Quarantined} with the file, the
 * place in it and the way out: it never stops a batch and never becomes an empty article. The text
 * of a row is kept to the character, for users' own offsets point into it; the text of a file is
 * mended first ({@link org.entente.read.Mending}). A date comes from the input or from the user,
 * never from a clock.
 */
package org.entente.read;
