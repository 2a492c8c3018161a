/** What a municipality writes in its response, and what can be read off it alone. */
@NullMarked
package dk.revus.submission.response.model.content;

import org.jspecify.annotations.NullMarked;
