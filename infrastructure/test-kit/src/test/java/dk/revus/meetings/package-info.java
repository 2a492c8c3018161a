/**
 * A small feature to be described.
 *
 * <dl>
 *   <dt>id
 *   <dd>the meeting, such as {@code kkr-1}
 * </dl>
 */
@NullMarked
package dk.revus.meetings;

import org.jspecify.annotations.NullMarked;
