/** What came of the wishes of a cycle, as far as everybody was told. */
@NullMarked
package dk.revus.analytics.outcome.model;

import org.jspecify.annotations.NullMarked;
