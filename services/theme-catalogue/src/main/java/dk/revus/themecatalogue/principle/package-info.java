/** The principles that every wish is held against. */
@NullMarked
package dk.revus.themecatalogue.principle;

import org.jspecify.annotations.NullMarked;
