/** What a message says: Danish templates with named fields, and which fields they may name. */
@NullMarked
package dk.revus.notification.text.model;

import org.jspecify.annotations.NullMarked;
