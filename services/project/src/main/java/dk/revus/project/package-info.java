/**
 * Projects under prioritised themes, from application to result.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the project
 *   <dt>cycleId
 *   <dd>the cycle it belongs to, such as revus-2019-2022
 *   <dt>cycle
 *   <dd>only those of this cycle
 *   <dt>themeId
 *   <dd>the theme that it carries out, such as TE-2017-01
 *   <dt>theme
 *   <dd>only those under this theme
 *   <dt>projectId
 *   <dd>the project, such as PR-2018-01
 *   <dt>organisation
 *   <dd>the code of the organisation
 *   <dt>title
 *   <dd>what it is called
 *   <dt>summary
 *   <dd>what it is about, in a few sentences
 *   <dt>state
 *   <dd>where it stands
 *   <dt>reason
 *   <dd>why it was decided so; others will read it
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
 *   <dd>the day it was reached
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
 *   <dt>actuals
 *   <dd>what was counted
 *   <dt>reports
 *   <dd>the half-yearly reports, oldest first
 *   <dt>reportId
 *   <dd>the report
 *   <dt>period
 *   <dd>the half-year, such as 2018-H2
 *   <dt>text
 *   <dd>what was done
 *   <dt>lead
 *   <dd>who carries it out
 *   <dt>result
 *   <dd>what came of it; null before it ended
 * </dl>
 */
@NullMarked
package dk.revus.project;

import org.jspecify.annotations.NullMarked;
