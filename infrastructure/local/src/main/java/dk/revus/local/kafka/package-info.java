/** The embedded broker: a real Kafka, alone and light. */
@NullMarked
package dk.revus.local.kafka;

import org.jspecify.annotations.NullMarked;
