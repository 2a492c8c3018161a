/**
 * Development work that exists already and that a wish may carry on.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>id
 *   <dd>the continuity example
 *   <dt>exampleId
 *   <dd>the continuity example, such as KE-2017-01
 *   <dt>kind
 *   <dd>what sort of thing is carried on
 *   <dt>source
 *   <dd>where one can read about it
 * </dl>
 */
@NullMarked
package dk.revus.themecatalogue.continuity;

import org.jspecify.annotations.NullMarked;
