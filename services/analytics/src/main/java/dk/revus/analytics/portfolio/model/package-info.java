/** The projects under each theme, with what they aim at and reach. */
@NullMarked
package dk.revus.analytics.portfolio.model;

import org.jspecify.annotations.NullMarked;
