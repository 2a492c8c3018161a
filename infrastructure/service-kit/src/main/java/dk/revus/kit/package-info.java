/**
 * What every service needs and that holds no business word.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>items
 *   <dd>what is on this page
 *   <dt>after
 *   <dd>go on behind the page before: its {@code next}; left out, from the beginning
 *   <dt>limit
 *   <dd>how many at most; 50 unless said otherwise, never more than 200
 *   <dt>version
 *   <dd>grows with each change; the ETag, to be sent as If-Match
 *   <dt>changedAt
 *   <dd>when it changed last
 * </dl>
 */
@NullMarked
package dk.revus.kit;

import org.jspecify.annotations.NullMarked;
