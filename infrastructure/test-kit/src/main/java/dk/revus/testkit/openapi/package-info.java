/** Writes down the HTTP interface of a service from its controllers. */
@NullMarked
package dk.revus.testkit.openapi;

import org.jspecify.annotations.NullMarked;
