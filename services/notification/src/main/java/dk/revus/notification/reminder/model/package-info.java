/** When those who have not answered are reminded, and of what. */
@NullMarked
package dk.revus.notification.reminder.model;

import org.jspecify.annotations.NullMarked;
