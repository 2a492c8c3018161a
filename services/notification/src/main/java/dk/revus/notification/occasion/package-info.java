/** Turns what happened into messages. */
@NullMarked
package dk.revus.notification.occasion;

import org.jspecify.annotations.NullMarked;
