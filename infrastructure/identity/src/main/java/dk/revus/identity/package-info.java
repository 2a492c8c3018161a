/** The issuer for local use: signs demo users in and hands out the tokens every part checks. */
@NullMarked
package dk.revus.identity;

import org.jspecify.annotations.NullMarked;
