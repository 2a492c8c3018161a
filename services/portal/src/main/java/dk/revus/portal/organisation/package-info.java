/** The register of organisations: how each is known, and where letters to it go. */
@NullMarked
package dk.revus.portal.organisation;

import org.jspecify.annotations.NullMarked;
