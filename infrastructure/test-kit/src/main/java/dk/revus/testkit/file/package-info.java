/**
 * Files as offices send them, and files that give a guard its reason to refuse them. Each of the
 * latter is small and does nothing to whoever opens it: a limit is set low instead of a file made
 * large.
 */
@NullMarked
package dk.revus.testkit.file;

import org.jspecify.annotations.NullMarked;
