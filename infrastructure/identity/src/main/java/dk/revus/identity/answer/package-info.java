/** How the issuer says that something cannot be done. */
@NullMarked
package dk.revus.identity.answer;

import org.jspecify.annotations.NullMarked;
