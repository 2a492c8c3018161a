/** The KKR's meetings and their decisions. */
@NullMarked
package dk.revus.portal.meeting;

import org.jspecify.annotations.NullMarked;
