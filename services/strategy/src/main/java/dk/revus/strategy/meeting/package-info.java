/** The meetings where themes are decided. */
@NullMarked
package dk.revus.strategy.meeting;

import org.jspecify.annotations.NullMarked;
