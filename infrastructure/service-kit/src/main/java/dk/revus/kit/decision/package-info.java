/** What a pure decider answers: the events it accepts, or the reason it refuses. Plain Java. */
@NullMarked
package dk.revus.kit.decision;

import org.jspecify.annotations.NullMarked;
