/** How a service comes to its broker, and which topics there are. */
@NullMarked
package dk.revus.kit.kafka;

import org.jspecify.annotations.NullMarked;
