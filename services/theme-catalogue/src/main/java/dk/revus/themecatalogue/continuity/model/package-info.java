/** An example of what exists already. */
@NullMarked
package dk.revus.themecatalogue.continuity.model;

import org.jspecify.annotations.NullMarked;
