/**
 * A municipality's response to a call: drafted, submitted, reopened, withdrawn.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>coverText
 *   <dd>the letter that goes with the answer
 *   <dt>contact
 *   <dd>whom to ask about it
 *   <dt>themeRanks
 *   <dd>where the municipality places the proposed themes
 *   <dt>wishes
 *   <dd>what the municipality wants, in order
 *   <dt>reservation
 *   <dd>that the answer is sent before the municipality has decided
 *   <dt>rank
 *   <dd>the place, from 1
 *   <dt>problem
 *   <dd>what is wrong today
 *   <dt>wantedEffort
 *   <dd>what should be done about it
 *   <dt>themeBase
 *   <dd>what the wish builds on
 *   <dt>themeIds
 *   <dd>the proposed themes that it builds on
 *   <dt>principleAnswers
 *   <dd>how far the municipality finds that the wish lives up to each principle
 *   <dt>continuity
 *   <dd>what the wish carries on
 *   <dt>affected
 *   <dd>the codes of the other municipalities that it touches
 *   <dt>partners
 *   <dd>who else would take part
 *   <dt>horizon
 *   <dd>by when
 *   <dt>limit
 *   <dd>how many at most; 50 unless said otherwise, never more than 200
 *   <dt>receivedOn
 *   <dd>the day it came
 *   <dt>originalId
 *   <dd>the file with the letter or e-mail; null when none was kept
 *   <dt>confirmed
 *   <dd>when the municipality said that it is its answer; null before
 *   <dt>withdrawnWishes
 *   <dd>the wishes that were taken back since
 *   <dt>comment
 *   <dd>what is to be changed
 *   <dt>required
 *   <dd>whether they are
 *   <dt>number
 *   <dd>the number of the version that was sent, from 1
 *   <dt>from
 *   <dd>the earlier version
 *   <dt>to
 *   <dd>the later version
 *   <dt>changes
 *   <dd>what changed, field by field
 *   <dt>date
 *   <dd>the day of the decision
 * </dl>
 */
@NullMarked
package dk.revus.submission.response;

import org.jspecify.annotations.NullMarked;
