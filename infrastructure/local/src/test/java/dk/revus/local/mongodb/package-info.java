/** The embedded database, tried through the real driver. */
@NullMarked
package dk.revus.local.mongodb;

import org.jspecify.annotations.NullMarked;
