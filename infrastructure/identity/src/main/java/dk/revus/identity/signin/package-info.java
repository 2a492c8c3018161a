/** The page where a demo user is chosen. */
@NullMarked
package dk.revus.identity.signin;

import org.jspecify.annotations.NullMarked;
