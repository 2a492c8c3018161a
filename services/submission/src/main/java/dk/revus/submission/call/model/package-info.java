/** What a call is and what may happen to it. Plain Java. */
@NullMarked
package dk.revus.submission.call.model;

import org.jspecify.annotations.NullMarked;
