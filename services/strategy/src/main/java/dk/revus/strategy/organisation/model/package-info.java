/** What an organisation is called and where it belongs. */
@NullMarked
package dk.revus.strategy.organisation.model;

import org.jspecify.annotations.NullMarked;
