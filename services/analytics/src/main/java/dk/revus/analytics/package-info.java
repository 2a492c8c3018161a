/** What can be read across the whole cycle: figures, the trace of a wish, the event feed. */
@NullMarked
package dk.revus.analytics;

import org.jspecify.annotations.NullMarked;
