/** What a question is and what may happen to it. Plain Java. */
@NullMarked
package dk.revus.submission.question.model;

import org.jspecify.annotations.NullMarked;
