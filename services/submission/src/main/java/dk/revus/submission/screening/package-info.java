/**
 * The screening of a response that was sent: formal check, principles, clarification, text.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the screening; it is called after its response
 *   <dt>call
 *   <dd>only those of this call
 *   <dt>queue
 *   <dd>mine, waiting or done; left out, all
 *   <dt>onVersion
 *   <dd>the version that it was said of
 *   <dt>deadline
 *   <dd>the last day to answer, which counts in full
 *   <dt>questions
 *   <dd>what is asked
 *   <dt>editableFields
 *   <dd>the fields that the questions open
 *   <dt>number
 *   <dd>the how-manieth time the municipality is asked
 *   <dt>request
 *   <dd>what was asked
 *   <dt>clarifications
 *   <dd>what was asked and answered before
 *   <dt>answer
 *   <dd>what the municipality says to it; null before
 *   <dt>text
 *   <dd>what is said about it
 *   <dt>title
 *   <dd>what the wish is called
 *   <dt>problem
 *   <dd>what is wrong today
 *   <dt>wantedEffort
 *   <dd>what should be done about it
 *   <dt>rank
 *   <dd>its place among the municipality's wishes, from 1
 *   <dt>withdrawn
 *   <dd>whether the wish was taken back
 *   <dt>editorial
 *   <dd>the secretariat's text; null while there is none
 *   <dt>wishes
 *   <dd>the wishes
 *   <dt>ok
 *   <dd>whether everything is there
 *   <dt>dokId
 *   <dd>the number of the answer in the journal of cases; null before it was filed
 *   <dt>function
 *   <dd>the function that the person holds
 *   <dt>atWork
 *   <dd>how many the person is screening
 *   <dt>done
 *   <dd>how many are done
 *   <dt>mine
 *   <dd>how many are the caller's
 *   <dt>waiting
 *   <dd>how many wait for a municipality
 *   <dt>total
 *   <dd>how many there are
 *   <dt>screened
 *   <dd>how many wishes have a result
 *   <dt>principles
 *   <dd>what was found of each principle
 *   <dt>items
 *   <dd>what is on this page
 * </dl>
 */
@NullMarked
package dk.revus.submission.screening;

import org.jspecify.annotations.NullMarked;
