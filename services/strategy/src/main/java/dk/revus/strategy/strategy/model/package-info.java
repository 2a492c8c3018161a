/** A strategy's sections on prioritised themes, and who recommends and adopts it. */
@NullMarked
package dk.revus.strategy.strategy.model;

import org.jspecify.annotations.NullMarked;
