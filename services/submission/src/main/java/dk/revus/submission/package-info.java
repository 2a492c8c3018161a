/** Calls for themes, and what the municipalities answer. */
@NullMarked
package dk.revus.submission;

import org.jspecify.annotations.NullMarked;
