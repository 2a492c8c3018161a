/** What meetings and strategies need to know of a theme. */
@NullMarked
package dk.revus.strategy.theme.model;

import org.jspecify.annotations.NullMarked;
