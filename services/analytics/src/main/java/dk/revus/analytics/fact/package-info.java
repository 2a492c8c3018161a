/** Learns from every service's events and keeps the latest fact of each thing. */
@NullMarked
package dk.revus.analytics.fact;

import org.jspecify.annotations.NullMarked;
