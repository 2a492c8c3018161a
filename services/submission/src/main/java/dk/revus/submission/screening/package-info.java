/** The screening of a response that was sent: formal check, principles, clarification, text. */
@NullMarked
package dk.revus.submission.screening;

import org.jspecify.annotations.NullMarked;
