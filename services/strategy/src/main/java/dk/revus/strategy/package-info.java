/** The cycle from plan to close, its meetings and decisions, and the strategy they lead to. */
@NullMarked
package dk.revus.strategy;

import org.jspecify.annotations.NullMarked;
