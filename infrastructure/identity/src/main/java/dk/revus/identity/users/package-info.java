/** Reads the demo users from data. */
@NullMarked
package dk.revus.identity.users;

import org.jspecify.annotations.NullMarked;
