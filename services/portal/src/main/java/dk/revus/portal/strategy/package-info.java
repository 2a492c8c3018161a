/** The strategy that the themes become. */
@NullMarked
package dk.revus.portal.strategy;

import org.jspecify.annotations.NullMarked;
