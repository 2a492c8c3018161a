/** Who may do what: the tables as people read them, and the endpoints as they really open. */
@NullMarked
package dk.revus.acceptance.permission;

import org.jspecify.annotations.NullMarked;
