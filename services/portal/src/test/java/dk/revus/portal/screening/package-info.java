@NullMarked
package dk.revus.portal.screening;

import org.jspecify.annotations.NullMarked;
