/** The call for themes: prepared, published, opened and closed by the calendar. */
@NullMarked
package dk.revus.submission.call;

import org.jspecify.annotations.NullMarked;
