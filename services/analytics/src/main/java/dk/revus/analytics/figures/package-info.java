/** Shows the figures. */
@NullMarked
package dk.revus.analytics.figures;

import org.jspecify.annotations.NullMarked;
