/** What the gateway itself says when something cannot be done. */
@NullMarked
package dk.revus.gateway.answer;

import org.jspecify.annotations.NullMarked;
