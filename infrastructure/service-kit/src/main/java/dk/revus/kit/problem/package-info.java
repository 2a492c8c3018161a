/** Answers for what cannot be done: RFC 9457 problems with stable codes. */
@NullMarked
package dk.revus.kit.problem;

import org.jspecify.annotations.NullMarked;
