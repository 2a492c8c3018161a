/** Themes from the first draft to a place in the strategy, with the lineage of merged ones. */
@NullMarked
package dk.revus.themecatalogue.theme;

import org.jspecify.annotations.NullMarked;
