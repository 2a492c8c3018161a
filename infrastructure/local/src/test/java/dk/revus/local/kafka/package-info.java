/** The embedded broker, tried through the real client. */
@NullMarked
package dk.revus.local.kafka;

import org.jspecify.annotations.NullMarked;
