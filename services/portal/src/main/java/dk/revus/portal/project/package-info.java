/** Projects under the themes, from application to result. */
@NullMarked
package dk.revus.portal.project;

import org.jspecify.annotations.NullMarked;
