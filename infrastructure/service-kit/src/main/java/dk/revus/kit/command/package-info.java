/**
 * A command as the platform knows it before it is decided on: who asks, about which version, as an
 * answer to what.
 */
@NullMarked
package dk.revus.kit.command;

import org.jspecify.annotations.NullMarked;
