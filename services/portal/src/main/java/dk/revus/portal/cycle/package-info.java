/** The plan of a cycle: where it stands, its days, and putting them right. */
@NullMarked
package dk.revus.portal.cycle;

import org.jspecify.annotations.NullMarked;
