/** From the journal to Kafka: never lost, never reordered. */
@NullMarked
package dk.revus.kit.relay;

import org.jspecify.annotations.NullMarked;
