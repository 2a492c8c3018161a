/**
 * Writing a response together inside the municipality: comments, sections that are done, and
 * colleagues who were invited to help. Nobody outside is told of it, but that a colleague who was
 * invited hears so from the platform.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>colleagueId
 *   <dd>the invitation
 *   <dt>commentId
 *   <dd>the comment
 *   <dt>colleagues
 *   <dd>who was invited
 *   <dt>comments
 *   <dd>what was remarked
 *   <dt>section
 *   <dd>the part of the response
 *   <dt>done
 *   <dd>whether it is done
 *   <dt>sections
 *   <dd>the parts of the response, and which are done
 *   <dt>role
 *   <dd>what the colleague may do here
 *   <dt>from
 *   <dd>the first day of the invitation
 *   <dt>until
 *   <dd>the last day of the invitation, which counts in full
 *   <dt>on
 *   <dd>the day from which it no longer holds
 *   <dt>text
 *   <dd>what is remarked
 * </dl>
 */
@NullMarked
package dk.revus.submission.drafting;

import org.jspecify.annotations.NullMarked;
