/** Where messages lead. */
@NullMarked
package dk.revus.portal.message;

import org.jspecify.annotations.NullMarked;
