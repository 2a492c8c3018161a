/** What the platform has told an organisation. */
@NullMarked
package dk.revus.portal.message;

import org.jspecify.annotations.NullMarked;
