/**
 * What a call is and what may happen to it. Plain Java.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>after
 *   <dd>what it became
 * </dl>
 */
@NullMarked
package dk.revus.submission.call.model;

import org.jspecify.annotations.NullMarked;
