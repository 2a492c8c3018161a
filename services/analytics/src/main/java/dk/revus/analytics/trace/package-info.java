/** Shows what became of a wish. */
@NullMarked
package dk.revus.analytics.trace;

import org.jspecify.annotations.NullMarked;
