/**
 * Files that go with a call or an answer: taken, looked through, kept and given out.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the file
 *   <dt>attachmentId
 *   <dd>the file
 *   <dt>name
 *   <dd>its name, as it was sent
 *   <dt>mediaType
 *   <dd>what it was recognised as
 *   <dt>bytes
 *   <dd>how large it is
 *   <dt>sha256
 *   <dd>what its content is recognised by
 *   <dt>uploadedAt
 *   <dd>when it was sent
 * </dl>
 */
@NullMarked
package dk.revus.submission.attachment;

import org.jspecify.annotations.NullMarked;
