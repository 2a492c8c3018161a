/** What an earlier version kept on disk, read by the version of today. */
@NullMarked
package dk.revus.acceptance.kept;

import org.jspecify.annotations.NullMarked;
