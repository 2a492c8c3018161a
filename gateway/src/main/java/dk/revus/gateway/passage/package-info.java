/** The way on to the services: how long, how often, how many at once. */
@NullMarked
package dk.revus.gateway.passage;

import org.jspecify.annotations.NullMarked;
