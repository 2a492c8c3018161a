/** The theme catalogue: principles, examples, themes, and the wishes on their way to an outcome. */
@NullMarked
package dk.revus.themecatalogue;

import org.jspecify.annotations.NullMarked;
