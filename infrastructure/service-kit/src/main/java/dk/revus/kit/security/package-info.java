/** Who is asking: the token, its mandates, and the locked door. */
@NullMarked
package dk.revus.kit.security;

import org.jspecify.annotations.NullMarked;
