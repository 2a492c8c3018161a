/** Asks a running service wrongly, in every place that its OpenAPI document names. */
@NullMarked
package dk.revus.testkit.odd;

import org.jspecify.annotations.NullMarked;
