/** Shows the board. */
@NullMarked
package dk.revus.analytics.board;

import org.jspecify.annotations.NullMarked;
