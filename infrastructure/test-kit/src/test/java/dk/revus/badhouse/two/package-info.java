/** How a house must not be built: each class here breaks one rule. */
@NullMarked
package dk.revus.badhouse.two;

import org.jspecify.annotations.NullMarked;
