/** What happens to every request before it is let in. */
@NullMarked
package dk.revus.gateway.entrance;

import org.jspecify.annotations.NullMarked;
