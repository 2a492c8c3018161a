/**
 * The cycle from plan to close, its meetings and decisions, and the strategy they lead to.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the one that is asked for
 *   <dt>cycleId
 *   <dd>the cycle it belongs to, such as revus-2019-2022
 *   <dt>cycle
 *   <dd>only those of this cycle
 *   <dt>themeId
 *   <dd>the theme, such as TE-2017-01
 *   <dt>title
 *   <dd>what it is called
 *   <dt>reason
 *   <dd>why; others will read it
 *   <dt>state
 *   <dd>where it stands
 *   <dt>date
 *   <dd>the day
 * </dl>
 */
@NullMarked
package dk.revus.strategy;

import org.jspecify.annotations.NullMarked;
