/** Looks into a file before it is taken, a little of it at a time. */
@NullMarked
package dk.revus.inspection;

import org.jspecify.annotations.NullMarked;
