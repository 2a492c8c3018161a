/**
 * One round of the process, phase by phase.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the cycle
 *   <dt>cycleId
 *   <dd>the cycle, such as revus-2019-2022
 *   <dt>milestones
 *   <dd>the days that matter, in order
 *   <dt>key
 *   <dd>what the milestone is called in addresses and rules
 * </dl>
 */
@NullMarked
package dk.revus.strategy.cycle;

import org.jspecify.annotations.NullMarked;
