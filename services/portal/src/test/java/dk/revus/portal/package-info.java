/** The pages, before a gateway that answers as the services do. */
@NullMarked
package dk.revus.portal;

import org.jspecify.annotations.NullMarked;
