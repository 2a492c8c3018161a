/** JSON over HTTP towards the running parts, in the few forms the launcher needs. */
@NullMarked
package dk.revus.local.http;

import org.jspecify.annotations.NullMarked;
