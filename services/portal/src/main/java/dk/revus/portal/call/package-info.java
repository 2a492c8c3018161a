/** The call for themes, as everybody may read it. */
@NullMarked
package dk.revus.portal.call;

import org.jspecify.annotations.NullMarked;
