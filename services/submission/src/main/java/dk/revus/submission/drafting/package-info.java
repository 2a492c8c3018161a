/**
 * Writing a response together inside the municipality: comments, sections that are done, and
 * colleagues who were invited to help. Nobody outside is told of it, but that a colleague who was
 * invited hears so from the platform.
 */
@NullMarked
package dk.revus.submission.drafting;

import org.jspecify.annotations.NullMarked;
