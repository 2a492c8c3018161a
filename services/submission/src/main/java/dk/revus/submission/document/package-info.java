/**
 * An answer as a document for the council's own agenda: PDF and DOCX, drafts marked as such.
 *
 * <p>Words that mean the same in all of it, as callers read them:
 *
 * <dl>
 *   <dt>number
 *   <dd>the number of the version that was sent, from 1
 * </dl>
 */
@NullMarked
package dk.revus.submission.document;

import org.jspecify.annotations.NullMarked;
