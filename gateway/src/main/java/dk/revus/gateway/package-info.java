/** The only door to the platform. */
@NullMarked
package dk.revus.gateway;

import org.jspecify.annotations.NullMarked;
