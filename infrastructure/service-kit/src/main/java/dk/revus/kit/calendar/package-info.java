/** The Danish calendar, for all who count days or write them. */
@NullMarked
package dk.revus.kit.calendar;

import org.jspecify.annotations.NullMarked;
