/**
 * What can be read across the whole cycle: figures, the trace of a wish, the event feed.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>cycleId
 *   <dd>the cycle, such as revus-2019-2022
 *   <dt>callId
 *   <dd>the call, such as IK-2017-01
 *   <dt>wishId
 *   <dd>the wish
 *   <dt>themeId
 *   <dd>the theme, such as TE-2017-01
 *   <dt>projectId
 *   <dd>the project, such as PR-2018-01
 *   <dt>organisation
 *   <dd>the code of the organisation
 *   <dt>code
 *   <dd>the code of the part of the country
 *   <dt>name
 *   <dd>what it is called
 *   <dt>title
 *   <dd>what it is called
 *   <dt>state
 *   <dd>where it stands
 *   <dt>invited
 *   <dd>how many municipalities were invited
 *   <dt>submittedAt
 *   <dd>when the valid version was sent; null before
 *   <dt>landsdel
 *   <dd>the part of the country that it lies in
 *   <dt>counts
 *   <dd>how many stand where
 *   <dt>tiles
 *   <dd>each invited municipality
 *   <dt>summary
 *   <dd>what it is about, in a few sentences
 *   <dt>lead
 *   <dd>who carries it out
 *   <dt>partners
 *   <dd>who else takes part
 *   <dt>amountDkk
 *   <dd>the money in whole kroner: asked for, then granted
 *   <dt>milestones
 *   <dd>what is to be reached on the way
 *   <dt>milestoneId
 *   <dd>the milestone
 *   <dt>planned
 *   <dd>the day it is planned for
 *   <dt>reachedOn
 *   <dd>the day it was reached; null before
 *   <dt>indicators
 *   <dd>what is counted to see whether it works
 *   <dt>indicatorId
 *   <dd>the indicator
 *   <dt>unit
 *   <dd>what is counted, such as persons
 *   <dt>baseline
 *   <dd>how many there were before
 *   <dt>target
 *   <dd>how many there are to be
 *   <dt>actual
 *   <dd>how many were counted; null before the first report
 *   <dt>result
 *   <dd>what came of it; null before it ended
 *   <dt>noWishes
 *   <dd>how many answered that they have none
 *   <dt>notSubmitted
 *   <dd>how many had not answered when the call closed
 *   <dt>prioritisedThemes
 *   <dd>the themes that were prioritised
 *   <dt>wishesWithOutcome
 *   <dd>how many wishes have been told what became of them
 *   <dt>projects
 *   <dd>the projects
 *   <dt>themes
 *   <dd>the themes of the cycle
 *   <dt>id
 *   <dd>the thing that this step is about
 *   <dt>steps
 *   <dd>what became of it, step by step
 * </dl>
 */
@NullMarked
package dk.revus.analytics;

import org.jspecify.annotations.NullMarked;
