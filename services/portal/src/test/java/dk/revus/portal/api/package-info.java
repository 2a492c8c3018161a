/** How the portal asks the platform, by itself. */
@NullMarked
package dk.revus.portal.api;

import org.jspecify.annotations.NullMarked;
