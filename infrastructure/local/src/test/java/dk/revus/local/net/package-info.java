/** What the servers' tests share. */
@NullMarked
package dk.revus.local.net;

import org.jspecify.annotations.NullMarked;
