/**
 * What other services told us: our own small reading of their events, the latest fact per thing.
 */
@NullMarked
package dk.revus.notification.known.model;

import org.jspecify.annotations.NullMarked;
