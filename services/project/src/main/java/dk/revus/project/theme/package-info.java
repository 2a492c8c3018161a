/** This service's own reading of the theme catalogue: which themes exist and their state. */
@NullMarked
package dk.revus.project.theme;

import org.jspecify.annotations.NullMarked;
