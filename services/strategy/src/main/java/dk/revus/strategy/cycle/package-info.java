/** One round of the process, phase by phase. */
@NullMarked
package dk.revus.strategy.cycle;

import org.jspecify.annotations.NullMarked;
