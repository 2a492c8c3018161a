/** The mail catcher: takes every mail the platform sends, shows it, and sends nothing on. */
@NullMarked
package dk.revus.local.mail;

import org.jspecify.annotations.NullMarked;
