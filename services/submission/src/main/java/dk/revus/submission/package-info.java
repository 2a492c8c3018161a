/**
 * Calls for themes, and what the municipalities answer.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the one that is asked for
 *   <dt>callId
 *   <dd>the call, such as IK-2017-01
 *   <dt>cycleId
 *   <dd>the cycle that it belongs to, such as revus-2019-2022
 *   <dt>municipality
 *   <dd>the code of the municipality; a leading zero is accepted
 *   <dt>organisation
 *   <dd>the code of the municipality
 *   <dt>responseId
 *   <dd>the response: its call and its municipality
 *   <dt>wishId
 *   <dd>the wish, as we numbered it
 *   <dt>themeId
 *   <dd>the theme, such as TE-2017-01
 *   <dt>principleId
 *   <dd>the principle, such as P-2017-1
 *   <dt>exampleId
 *   <dd>the continuity example, such as KE-2017-01
 *   <dt>attachmentIds
 *   <dd>the files that go with it
 *   <dt>title
 *   <dd>what it is called
 *   <dt>reason
 *   <dd>why; others will read it
 *   <dt>note
 *   <dd>what is said along with it
 *   <dt>text
 *   <dd>what is said
 *   <dt>state
 *   <dd>where it stands
 *   <dt>at
 *   <dd>when
 *   <dt>by
 *   <dd>the function that did it; who held it is in the journal
 *   <dt>date
 *   <dd>the day
 *   <dt>body
 *   <dd>who decides, such as the council
 *   <dt>item
 *   <dd>the item of the agenda
 *   <dt>account
 *   <dd>the account of a person
 *   <dt>lastDay
 *   <dd>the last day, which counts in full on Danish clocks
 *   <dt>closesAt
 *   <dd>the moment at which the last day is over
 *   <dt>contentVersion
 *   <dd>the number of the version that was sent
 *   <dt>receiptNo
 *   <dd>the number of the receipt
 *   <dt>snapshotHash
 *   <dd>what the version's content is recognised by
 *   <dt>submittedAt
 *   <dd>when it was received
 *   <dt>late
 *   <dd>whether it came after the deadline
 *   <dt>noWishes
 *   <dd>whether the answer is that there are none
 *   <dt>degree
 *   <dd>how far the wish lives up to it
 * </dl>
 */
@NullMarked
package dk.revus.submission;

import org.jspecify.annotations.NullMarked;
