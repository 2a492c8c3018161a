/** The bodies that take part: municipalities, the region, the growth forum, KKR. */
@NullMarked
package dk.revus.strategy.organisation;

import org.jspecify.annotations.NullMarked;
