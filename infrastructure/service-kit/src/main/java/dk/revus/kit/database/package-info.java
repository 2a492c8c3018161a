/** Asking the database together with whoever else asks at the same moment. */
@NullMarked
package dk.revus.kit.database;

import org.jspecify.annotations.NullMarked;
