/** Which days count: Danish business days, and how Danish people say a date. */
@NullMarked
package dk.revus.kit.calendar.model;

import org.jspecify.annotations.NullMarked;
