/** A municipality's response to a call: drafted, submitted, reopened, withdrawn. */
@NullMarked
package dk.revus.submission.response;

import org.jspecify.annotations.NullMarked;
