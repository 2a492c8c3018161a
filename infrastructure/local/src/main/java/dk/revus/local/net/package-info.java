/** Free ports for servers that may choose their own. */
@NullMarked
package dk.revus.local.net;

import org.jspecify.annotations.NullMarked;
