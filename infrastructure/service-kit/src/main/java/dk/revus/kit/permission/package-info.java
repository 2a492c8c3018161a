/** Who may do what in which state, as data. */
@NullMarked
package dk.revus.kit.permission;

import org.jspecify.annotations.NullMarked;
