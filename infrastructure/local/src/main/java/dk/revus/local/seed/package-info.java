/** Brings a cycle onto an empty platform, as commands read from a file. */
@NullMarked
package dk.revus.local.seed;

import org.jspecify.annotations.NullMarked;
