/** Files that go with a call or an answer: taken, looked through, kept and given out. */
@NullMarked
package dk.revus.submission.attachment;

import org.jspecify.annotations.NullMarked;
