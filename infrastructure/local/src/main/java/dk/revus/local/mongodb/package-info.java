/**
 * The embedded database: speaks MongoDB's protocol, keeps what it has answered even when it is
 * killed.
 */
@NullMarked
package dk.revus.local.mongodb;

import org.jspecify.annotations.NullMarked;
