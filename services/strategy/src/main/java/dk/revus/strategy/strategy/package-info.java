/**
 * The growth and development strategy itself, from draft to adoption.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the strategy
 *   <dt>strategyId
 *   <dd>the strategy; it is called after its cycle
 *   <dt>sections
 *   <dd>what it says, theme by theme
 *   <dt>text
 *   <dd>what the section says
 *   <dt>recommendedAt
 *   <dd>when it was recommended to the regional council; null before
 *   <dt>adoptedAt
 *   <dd>when the regional council adopted it; null before
 * </dl>
 */
@NullMarked
package dk.revus.strategy.strategy;

import org.jspecify.annotations.NullMarked;
