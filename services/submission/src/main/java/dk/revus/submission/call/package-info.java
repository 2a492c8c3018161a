/**
 * The call for themes: prepared, published, opened and closed by the calendar.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the call
 *   <dt>title
 *   <dd>what the call is called
 *   <dt>sagsId
 *   <dd>the number of the case in the journal of cases
 *   <dt>dokId
 *   <dd>the number of the letter in the journal of cases
 *   <dt>from
 *   <dd>who signs the letter
 *   <dt>date
 *   <dd>the day of the letter
 *   <dt>summary
 *   <dd>what the letter says, in short
 *   <dt>contact
 *   <dd>how people reach whoever is behind the call; none: as for the whole platform
 *   <dt>mailbox
 *   <dd>the e-mail address of a function, not of a person
 *   <dt>address
 *   <dd>where a letter is sent to, in lines
 *   <dt>opensAt
 *   <dd>from when answers are taken
 *   <dt>meetingDate
 *   <dd>the day of the meeting that the answers are for
 *   <dt>maxWishes
 *   <dd>how many wishes a municipality may have
 *   <dt>principles
 *   <dd>the principles that wishes are to live up to
 *   <dt>themes
 *   <dd>the themes that may be ranked
 *   <dt>invited
 *   <dd>the codes of the municipalities that are asked
 *   <dt>letter
 *   <dd>the letter that it goes out with
 *   <dt>confirmWarnings
 *   <dd>whether what the warnings say is meant
 *   <dt>warnings
 *   <dd>what is allowed and yet often a mistake
 *   <dt>signatures
 *   <dd>who stands behind it as it is
 *   <dt>amendments
 *   <dd>what was changed since it went out, oldest first
 *   <dt>questions
 *   <dd>how many questions were asked about it
 *   <dt>shiftDays
 *   <dd>by how many days the days of the call are moved
 *   <dt>before
 *   <dd>what it was
 *   <dt>after
 *   <dd>go on behind the page before: its {@code next}; left out, from the beginning
 *   <dt>noWishes
 *   <dd>how many answered that they have none
 * </dl>
 */
@NullMarked
package dk.revus.submission.call;

import org.jspecify.annotations.NullMarked;
