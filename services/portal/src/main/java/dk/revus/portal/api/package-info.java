/** The platform's API as the portal reads it: one client per service, with limits on waiting. */
@NullMarked
package dk.revus.portal.api;

import org.jspecify.annotations.NullMarked;
