/** A real browser for tests, and what every page has to keep to in it. */
@NullMarked
package dk.revus.testkit.browser;

import org.jspecify.annotations.NullMarked;
