/** One clock, and the work that falls due on it. */
@NullMarked
package dk.revus.kit.time;

import org.jspecify.annotations.NullMarked;
