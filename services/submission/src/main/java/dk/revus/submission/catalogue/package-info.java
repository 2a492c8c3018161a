/** Our own reading of which themes, principles, continuity examples and organisations there are. */
@NullMarked
package dk.revus.submission.catalogue;

import org.jspecify.annotations.NullMarked;
