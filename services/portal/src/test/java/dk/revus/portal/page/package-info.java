/** What every page shares, by itself. */
@NullMarked
package dk.revus.portal.page;

import org.jspecify.annotations.NullMarked;
