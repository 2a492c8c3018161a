/** What an attachment is, where it belongs and which files are taken. */
@NullMarked
package dk.revus.submission.attachment.model;

import org.jspecify.annotations.NullMarked;
