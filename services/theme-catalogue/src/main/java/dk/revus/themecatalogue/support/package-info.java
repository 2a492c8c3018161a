/** How much support the municipalities' rankings give each theme. */
@NullMarked
package dk.revus.themecatalogue.support;

import org.jspecify.annotations.NullMarked;
