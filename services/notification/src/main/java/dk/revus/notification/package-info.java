/**
 * Who is told what, once: as mail and in the platform.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the message
 *   <dt>messageId
 *   <dd>the message
 *   <dt>kind
 *   <dd>what it is about
 *   <dt>organisation
 *   <dd>the code of the organisation that it was written to
 *   <dt>function
 *   <dd>the function that it was written to
 *   <dt>cycleId
 *   <dd>the cycle that it is about; null when it is about none
 *   <dt>subjectId
 *   <dd>the thing that it is about
 *   <dt>text
 *   <dd>what it says
 *   <dt>state
 *   <dd>whether it waits, was sent, failed, or was read
 *   <dt>dueAt
 *   <dd>when it is to be sent
 *   <dt>sentAt
 *   <dd>when it was sent; null before
 *   <dt>readAt
 *   <dd>when it was read; null before
 * </dl>
 */
@NullMarked
package dk.revus.notification;

import org.jspecify.annotations.NullMarked;
