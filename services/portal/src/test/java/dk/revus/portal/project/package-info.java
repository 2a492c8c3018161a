/** Projects as people write them. */
@NullMarked
package dk.revus.portal.project;

import org.jspecify.annotations.NullMarked;
