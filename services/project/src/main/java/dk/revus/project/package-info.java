/** Projects under prioritised themes, from application to result. */
@NullMarked
package dk.revus.project;

import org.jspecify.annotations.NullMarked;
