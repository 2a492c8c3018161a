/** Shows the support per theme. */
@NullMarked
package dk.revus.analytics.support;

import org.jspecify.annotations.NullMarked;
