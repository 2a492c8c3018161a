/** An answer as a document for the council's own agenda: PDF and DOCX, drafts marked as such. */
@NullMarked
package dk.revus.submission.document;

import org.jspecify.annotations.NullMarked;
