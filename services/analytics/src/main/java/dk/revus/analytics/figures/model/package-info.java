/** The figures of a cycle, counted from the latest facts. */
@NullMarked
package dk.revus.analytics.figures.model;

import org.jspecify.annotations.NullMarked;
