/** The cycle in figures, for everybody as far as each may see them. */
@NullMarked
package dk.revus.portal.figures;

import org.jspecify.annotations.NullMarked;
