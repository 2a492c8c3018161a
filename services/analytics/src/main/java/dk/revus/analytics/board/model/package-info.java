/** The 29-board: where each municipality stands. */
@NullMarked
package dk.revus.analytics.board.model;

import org.jspecify.annotations.NullMarked;
