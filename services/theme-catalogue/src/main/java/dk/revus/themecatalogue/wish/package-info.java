/** The wishes of the municipalities: where each is placed and what became of it. */
@NullMarked
package dk.revus.themecatalogue.wish;

import org.jspecify.annotations.NullMarked;
