/** Who can sign in, and the mandates they hold. */
@NullMarked
package dk.revus.identity.users.model;

import org.jspecify.annotations.NullMarked;
