/**
 * Questions about a call, asked by municipalities and answered for everybody to read.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>questionId
 *   <dd>the question
 *   <dt>text
 *   <dd>what was asked or answered
 *   <dt>askedAt
 *   <dd>when it was asked
 * </dl>
 */
@NullMarked
package dk.revus.submission.question;

import org.jspecify.annotations.NullMarked;
