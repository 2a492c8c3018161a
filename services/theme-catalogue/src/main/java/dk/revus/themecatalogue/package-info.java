/**
 * The theme catalogue: principles, examples, themes, and the wishes on their way to an outcome.
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
 *   <dt>theme
 *   <dd>only those on this theme
 *   <dt>organisation
 *   <dd>the code of the municipality
 *   <dt>title
 *   <dd>what it is called
 *   <dt>summary
 *   <dd>what it is about, in a few sentences
 *   <dt>reason
 *   <dd>why; others will read it
 *   <dt>state
 *   <dd>where it stands
 *   <dt>principleId
 *   <dd>the principle, such as P-2017-1
 * </dl>
 */
@NullMarked
package dk.revus.themecatalogue;

import org.jspecify.annotations.NullMarked;
