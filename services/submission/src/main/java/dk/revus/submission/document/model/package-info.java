/** What stands in a document, before it has a form. */
@NullMarked
package dk.revus.submission.document.model;

import org.jspecify.annotations.NullMarked;
