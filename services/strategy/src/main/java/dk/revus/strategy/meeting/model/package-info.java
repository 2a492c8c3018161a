/** A meeting, the decisions taken at it, and the approval of its minutes. */
@NullMarked
package dk.revus.strategy.meeting.model;

import org.jspecify.annotations.NullMarked;
