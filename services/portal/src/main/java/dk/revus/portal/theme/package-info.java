/** The themes with their support, from proposal to decision. */
@NullMarked
package dk.revus.portal.theme;

import org.jspecify.annotations.NullMarked;
