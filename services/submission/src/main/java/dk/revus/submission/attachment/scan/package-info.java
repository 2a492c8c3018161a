/** Asks a scanner whether a file carries a virus. */
@NullMarked
package dk.revus.submission.attachment.scan;

import org.jspecify.annotations.NullMarked;
