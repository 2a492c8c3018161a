/**
 * Writing together before anything is sent: what is noted, and who was asked to help. Plain Java.
 */
@NullMarked
package dk.revus.submission.drafting.model;

import org.jspecify.annotations.NullMarked;
