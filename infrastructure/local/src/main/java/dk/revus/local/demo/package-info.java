/** Plays the cycle from the letter to the result through the public API, at compressed time. */
@NullMarked
package dk.revus.local.demo;

import org.jspecify.annotations.NullMarked;
