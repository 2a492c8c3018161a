/** Shows the projects. */
@NullMarked
package dk.revus.analytics.portfolio;

import org.jspecify.annotations.NullMarked;
