/** The Danish web pages of the process, a client of the API like any other. */
@NullMarked
package dk.revus.portal;

import org.jspecify.annotations.NullMarked;
