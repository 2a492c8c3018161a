/** What the services answer, as far as the pages use it; unknown fields and values are fine. */
@NullMarked
package dk.revus.portal.api.model;

import org.jspecify.annotations.NullMarked;
