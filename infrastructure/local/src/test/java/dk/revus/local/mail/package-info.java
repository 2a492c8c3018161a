/** The mail catcher, tried by sending to it and looking at it. */
@NullMarked
package dk.revus.local.mail;

import org.jspecify.annotations.NullMarked;
