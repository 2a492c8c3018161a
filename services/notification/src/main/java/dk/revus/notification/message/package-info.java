/** Messages: intended once, sent as mail, listed in the platform. */
@NullMarked
package dk.revus.notification.message;

import org.jspecify.annotations.NullMarked;
