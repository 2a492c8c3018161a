/** What the issuer signs: its key, its one client, the claims of a token. */
@NullMarked
package dk.revus.identity.token;

import org.jspecify.annotations.NullMarked;
