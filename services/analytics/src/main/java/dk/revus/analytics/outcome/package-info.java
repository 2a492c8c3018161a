/** Shows which wishes were answered. */
@NullMarked
package dk.revus.analytics.outcome;

import org.jspecify.annotations.NullMarked;
