/** Learns from the other services' events. */
@NullMarked
package dk.revus.notification.known;

import org.jspecify.annotations.NullMarked;
