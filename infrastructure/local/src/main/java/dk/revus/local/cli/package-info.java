/** The one command line: what somebody at a keyboard can ask of the platform. */
@NullMarked
package dk.revus.local.cli;

import org.jspecify.annotations.NullMarked;
