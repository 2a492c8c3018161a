/** Starts, watches and stops the parts of the platform on one machine. */
@NullMarked
package dk.revus.local.launch;

import org.jspecify.annotations.NullMarked;
