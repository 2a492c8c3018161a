/** What a theme is in each of its states, what may be asked of it and what is then true. */
@NullMarked
package dk.revus.themecatalogue.theme.model;

import org.jspecify.annotations.NullMarked;
