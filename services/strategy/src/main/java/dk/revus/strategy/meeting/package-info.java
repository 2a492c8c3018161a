/**
 * The meetings where themes are decided.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the meeting
 *   <dt>meetingId
 *   <dd>the meeting, such as kkr-2017-09-22
 *   <dt>date
 *   <dd>the day of the meeting
 *   <dt>decisions
 *   <dd>what was decided, theme by theme
 *   <dt>decisionId
 *   <dd>the decision, such as kkr-2017-09-22-01
 *   <dt>recordedAt
 *   <dd>when it was recorded
 *   <dt>text
 *   <dd>what was decided, in the words of the minutes
 * </dl>
 */
@NullMarked
package dk.revus.strategy.meeting;

import org.jspecify.annotations.NullMarked;
