/** What the gateway promises, seen from outside with real servers behind it. */
@NullMarked
package dk.revus.gateway;

import org.jspecify.annotations.NullMarked;
