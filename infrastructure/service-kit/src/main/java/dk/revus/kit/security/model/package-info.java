/** How an account is written. */
@NullMarked
package dk.revus.kit.security.model;

import org.jspecify.annotations.NullMarked;
