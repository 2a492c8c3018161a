/** What can be said of files without opening them, and what opening them comes to. */
@NullMarked
package dk.revus.inspection.model;

import org.jspecify.annotations.NullMarked;
