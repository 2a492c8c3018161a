/** The accounts that have been here, for those who give work or invitations to an account. */
@NullMarked
package dk.revus.submission.account;

import org.jspecify.annotations.NullMarked;
