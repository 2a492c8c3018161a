/** A principle and the one thing that happens to it: it is adopted. */
@NullMarked
package dk.revus.themecatalogue.principle.model;

import org.jspecify.annotations.NullMarked;
