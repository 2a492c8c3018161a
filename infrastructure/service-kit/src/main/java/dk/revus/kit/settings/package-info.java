/** What a service is told at its start, and which copy of it this is. */
@NullMarked
package dk.revus.kit.settings;

import org.jspecify.annotations.NullMarked;
