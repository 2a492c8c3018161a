/** The journal is the truth: load, decide, commit. */
@NullMarked
package dk.revus.kit.journal;

import org.jspecify.annotations.NullMarked;
