/** The front page of the cycle, and the pages about the site itself. */
@NullMarked
package dk.revus.portal.home;

import org.jspecify.annotations.NullMarked;
