/** Ballots, and the counting of them. */
@NullMarked
package dk.revus.themecatalogue.support.model;

import org.jspecify.annotations.NullMarked;
