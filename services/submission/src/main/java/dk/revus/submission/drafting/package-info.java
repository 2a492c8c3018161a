/**
 * Writing a response together inside the municipality: comments, sections that are done, and
 * colleagues who were invited to help. Nothing of it is told to anybody outside.
 */
@NullMarked
package dk.revus.submission.drafting;

import org.jspecify.annotations.NullMarked;
