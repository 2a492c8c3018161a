/**
 * Themes from the first draft to a place in the strategy, with the lineage of merged ones.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the theme
 *   <dt>state
 *   <dd>where the theme stands
 *   <dt>mergedFrom
 *   <dd>the themes that it was written together from; empty for an original
 *   <dt>mergedInto
 *   <dd>the theme that it became part of; null unless it was merged
 *   <dt>decision
 *   <dd>what the meeting decided on it; null before
 *   <dt>decisionId
 *   <dd>the decision
 *   <dt>meetingId
 *   <dd>the meeting that decided
 *   <dt>type
 *   <dd>prioritised, deferred or not prioritised
 *   <dt>text
 *   <dd>what was decided, in the words of the minutes
 *   <dt>strategyId
 *   <dd>the strategy that has it; null before
 *   <dt>origin
 *   <dd>who proposed it
 *   <dt>warnings
 *   <dd>what somebody should mean, and not only overlook
 *   <dt>themeIds
 *   <dd>the themes that it is about
 *   <dt>themes
 *   <dd>every theme that hangs together with this one
 *   <dt>edges
 *   <dd>which of them became which
 *   <dt>from
 *   <dd>the theme that went into another
 *   <dt>to
 *   <dd>the theme that it became
 *   <dt>kind
 *   <dd>how the one became the other
 * </dl>
 */
@NullMarked
package dk.revus.themecatalogue.theme;

import org.jspecify.annotations.NullMarked;
