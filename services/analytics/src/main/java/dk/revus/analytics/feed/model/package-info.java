/** The event feed: where a reader stands, and what it may see. */
@NullMarked
package dk.revus.analytics.feed.model;

import org.jspecify.annotations.NullMarked;
