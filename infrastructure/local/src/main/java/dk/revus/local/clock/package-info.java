/** The platform's clock: where it stands, and how it moves forward without skipping anything. */
@NullMarked
package dk.revus.local.clock;

import org.jspecify.annotations.NullMarked;
