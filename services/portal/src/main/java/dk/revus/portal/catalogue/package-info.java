/** What wishes are measured against, and what they can carry on: principles and examples. */
@NullMarked
package dk.revus.portal.catalogue;

import org.jspecify.annotations.NullMarked;
