/** The phases of a cycle in their order, and its milestones. */
@NullMarked
package dk.revus.strategy.cycle.model;

import org.jspecify.annotations.NullMarked;
