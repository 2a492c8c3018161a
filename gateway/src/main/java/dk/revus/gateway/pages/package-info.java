/** The few addresses that the gateway answers itself. */
@NullMarked
package dk.revus.gateway.pages;

import org.jspecify.annotations.NullMarked;
