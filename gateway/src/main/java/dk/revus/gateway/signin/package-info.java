/** Who is asking: sessions of browsers, bearer tokens of others. */
@NullMarked
package dk.revus.gateway.signin;

import org.jspecify.annotations.NullMarked;
