/** What a response is and what may happen to it. Plain Java. */
@NullMarked
package dk.revus.submission.response.model;

import org.jspecify.annotations.NullMarked;
