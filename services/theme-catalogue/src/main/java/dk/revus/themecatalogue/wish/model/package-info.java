/** A wish, the theme it is placed on, and the outcome that answers it. */
@NullMarked
package dk.revus.themecatalogue.wish.model;

import org.jspecify.annotations.NullMarked;
