/** The permission tables at the door. */
@NullMarked
package dk.revus.analytics.access;

import org.jspecify.annotations.NullMarked;
