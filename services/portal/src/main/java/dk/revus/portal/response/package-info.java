/** A municipality's response: write, send, and keep the receipt. */
@NullMarked
package dk.revus.portal.response;

import org.jspecify.annotations.NullMarked;
