/** The small rules of signing in. */
@NullMarked
package dk.revus.gateway.signin;

import org.jspecify.annotations.NullMarked;
