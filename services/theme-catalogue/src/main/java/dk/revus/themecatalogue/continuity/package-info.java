/** Development work that exists already and that a wish may carry on. */
@NullMarked
package dk.revus.themecatalogue.continuity;

import org.jspecify.annotations.NullMarked;
