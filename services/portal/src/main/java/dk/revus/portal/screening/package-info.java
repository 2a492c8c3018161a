/** The screening of a response: the queue, one response, questions, and the secretariat's text. */
@NullMarked
package dk.revus.portal.screening;

import org.jspecify.annotations.NullMarked;
