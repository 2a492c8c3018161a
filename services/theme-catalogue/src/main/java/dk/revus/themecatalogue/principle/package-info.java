/**
 * The principles that every wish is held against.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the principle
 *   <dt>number
 *   <dd>its place among the principles of the cycle
 *   <dt>guidance
 *   <dd>how to see whether a wish lives up to it
 * </dl>
 */
@NullMarked
package dk.revus.themecatalogue.principle;

import org.jspecify.annotations.NullMarked;
