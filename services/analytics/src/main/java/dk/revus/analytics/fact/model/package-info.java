/** What the other services told: the latest fact per thing, as far as we use it. */
@NullMarked
package dk.revus.analytics.fact.model;

import org.jspecify.annotations.NullMarked;
