/** Reminds those who have not answered, when the day comes. */
@NullMarked
package dk.revus.notification.reminder;

import org.jspecify.annotations.NullMarked;
