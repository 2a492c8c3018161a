/** A message to an organisation: intended once, then sent or given up. */
@NullMarked
package dk.revus.notification.message.model;

import org.jspecify.annotations.NullMarked;
