/** What waits for whom, worked out of what the services told. */
@NullMarked
package dk.revus.analytics.task.model;

import org.jspecify.annotations.NullMarked;
