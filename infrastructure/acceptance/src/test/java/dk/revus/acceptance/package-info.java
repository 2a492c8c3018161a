/** What holds for the whole platform, tried from outside. */
@NullMarked
package dk.revus.acceptance;

import org.jspecify.annotations.NullMarked;
