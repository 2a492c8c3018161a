/** From Kafka to a service's own reading: idempotent, order-safe, poison set aside. */
@NullMarked
package dk.revus.kit.event;

import org.jspecify.annotations.NullMarked;
