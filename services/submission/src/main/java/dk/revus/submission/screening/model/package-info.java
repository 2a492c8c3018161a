/** What the screening of a response is and what may happen to it. Plain Java. */
@NullMarked
package dk.revus.submission.screening.model;

import org.jspecify.annotations.NullMarked;
