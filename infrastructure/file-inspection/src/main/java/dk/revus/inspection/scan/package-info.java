/** Asks a scanner whether a file carries a virus. */
@NullMarked
package dk.revus.inspection.scan;

import org.jspecify.annotations.NullMarked;
