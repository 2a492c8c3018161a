/** What became of a wish, step by step. */
@NullMarked
package dk.revus.analytics.trace.model;

import org.jspecify.annotations.NullMarked;
