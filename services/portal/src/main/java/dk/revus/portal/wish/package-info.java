/** Wishes, and what came of them. */
@NullMarked
package dk.revus.portal.wish;

import org.jspecify.annotations.NullMarked;
