/** What waits for whoever asks: "Dine opgaver". */
@NullMarked
package dk.revus.analytics.task;

import org.jspecify.annotations.NullMarked;
