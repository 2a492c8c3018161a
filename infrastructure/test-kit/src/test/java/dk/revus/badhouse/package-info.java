/** How a house must not be built: each class here breaks one rule. */
@NullMarked
package dk.revus.badhouse;

import org.jspecify.annotations.NullMarked;
