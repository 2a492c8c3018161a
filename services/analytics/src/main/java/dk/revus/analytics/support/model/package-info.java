/** How much the municipalities stand behind each theme. */
@NullMarked
package dk.revus.analytics.support.model;

import org.jspecify.annotations.NullMarked;
