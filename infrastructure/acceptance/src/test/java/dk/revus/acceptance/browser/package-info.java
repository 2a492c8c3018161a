/** The portal as people meet it: a real browser, a real sign-in, a real platform behind. */
@NullMarked
package dk.revus.acceptance.browser;

import org.jspecify.annotations.NullMarked;
