/** What the local issuer promises. */
@NullMarked
package dk.revus.identity;

import org.jspecify.annotations.NullMarked;
