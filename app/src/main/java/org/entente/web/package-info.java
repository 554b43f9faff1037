/**
 * The pages: a store asked in a browser. The only package that sees the web server and the template
 * library.
 *
 * <p>{@link org.entente.web.Pages} maps an address to a {@link org.entente.web.Page}, which holds
 * the answer once; the same address ending in {@code .json} or {@code .csv} gives that answer as
 * data. Templates ({@code src/main/jte}) escape all they are given, so the words of articles stay
 * text; {@link org.entente.web.Plain} makes controls visible that would reorder it. {@link
 * org.entente.web.Guard} turns away requests that come by way of other sites or without the token,
 * and every answer forbids the browser to ask any other host.
 */
package org.entente.web;
