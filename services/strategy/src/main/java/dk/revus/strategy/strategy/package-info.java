/** The growth and development strategy itself, from draft to adoption. */
@NullMarked
package dk.revus.strategy.strategy;

import org.jspecify.annotations.NullMarked;
