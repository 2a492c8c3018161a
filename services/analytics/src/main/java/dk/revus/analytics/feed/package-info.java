/**
 * Gives the events themselves, straight from the log.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>after
 *   <dd>go on behind this cursor; left out, from the beginning
 *   <dt>limit
 *   <dd>how many events at most; 100 unless said otherwise, never more than 1000
 *   <dt>types
 *   <dd>only events of these types, such as theme.published; left out, all
 * </dl>
 */
@NullMarked
package dk.revus.analytics.feed;

import org.jspecify.annotations.NullMarked;
