/** This service's own reading of the theme catalogue: which themes exist and their state. */
@NullMarked
package dk.revus.strategy.theme;

import org.jspecify.annotations.NullMarked;
