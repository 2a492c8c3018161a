/** What we write when something happens: the letter, the receipt, the outcome, the news. */
@NullMarked
package dk.revus.notification.occasion.model;

import org.jspecify.annotations.NullMarked;
