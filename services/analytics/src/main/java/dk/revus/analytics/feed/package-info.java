/** Gives the events themselves, straight from the log. */
@NullMarked
package dk.revus.analytics.feed;

import org.jspecify.annotations.NullMarked;
