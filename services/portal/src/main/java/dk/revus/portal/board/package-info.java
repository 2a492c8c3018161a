/** Where the municipalities stand, for the secretariat. */
@NullMarked
package dk.revus.portal.board;

import org.jspecify.annotations.NullMarked;
